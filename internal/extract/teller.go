package extract

import (
	"strings"

	"notes/pkg/kg"
)

// maxName bounds the length of a person's name, in words.
const maxName = 4

// plainPeople proposes people named in running text: by their given name, or
// because they do what only people do.
func (x *Namer) plainPeople(sentence int) {
	from, to := x.first[sentence], x.first[sentence+1]
	words := x.words
	for i := from; i+1 < to; i++ {
		if !words[i].is(capital) || words[i].at(inQuote) {
			continue
		}
		end := x.runOfNames(i, min(to, i+maxName))
		most := i + 3
		if most < end && (x.lexeme(i+1).particle || x.gapBefore(most) == "-") {
			most = i + maxName
		}
		for n := min(end, most); n > i+1; n-- {
			name := span{i, n}
			if x.personShaped(name) && !(name.len() == 2 && x.numbersHeading(name.from)) && !x.takesRole(name) && x.plainScore(name) >= 3 {
				x.propose(i, n, "given name", certain, kg.Person)
				x.cover(name)
				x.companyBehind(name)
				i = n - 1
				break
			}
		}
	}
}

// takesRole reports whether the last of more than two words is rather the first of the job title that
// follows: Ada Blorf Field Engineer.
func (x *Namer) takesRole(name span) bool {
	last := x.lexeme(name.to - 1)
	if name.len() < 3 || !last.Common || last.Surname || int(name.to) == len(x.words) || x.gapBefore(name.to) != " " {
		return false
	}
	return x.words[name.to].sentence == x.words[name.from].sentence && x.lexeme(name.to).Role
}

// plainScore says how much a name in running text looks like a person.
func (x *Namer) plainScore(name span) int {
	score := x.personScore(name)
	if first := x.lowerText(name.from); score < 0 || prepositions[first] || conjunctions[first] || x.foreignArticle(name.from) {
		return 0
	}
	acts := x.byline(name) || x.befriended(name) || x.tells(name) || x.belongs(name) || x.behindJobTitle(name) || x.opens(name) || x.besidePerson(name) || x.joinedTo(name) || x.inProse(name)
	if !acts && !x.forenameOf(name).Given {
		return 0
	}
	if acts {
		score += 2
		if !x.lexeme(name.from).Common && !x.lexeme(name.from).Given {
			score++
		}
	}
	return score
}

// inProse reports whether a given name and one that families have, both of them ordinary
// words, stand with capitals of their own behind what leads to people: "with Rose Young".
func (x *Namer) inProse(name span) bool {
	first := x.words[name.from]
	if name.len() != 2 || first.at(initial|inTitle|shouted) || !x.lexeme(name.from).Given || !x.lexeme(name.to-1).Surname {
		return false
	}
	return x.gapBefore(name.from) == " " && leadsToPeople[x.lowerText(name.from-1)]
}

// leadsToPeople are what stands before people more often than before things, beside what
// [Namer.befriended] and [Extractor.byline] know.
var leadsToPeople = map[string]bool{
	"with": true, "from": true, "and": true, "to": true, "told": true, "asked": true, "ask": true, "thank": true,
	"invited": true, "joined": true, "heard": true, "like": true, "featuring": true, "including": true,
}

// behindJobTitle reports whether a name begins with a given name, and a job title stands right
// before it: "At-Large Director Pia Marlowe".
func (x *Namer) behindJobTitle(name span) bool {
	return name.from > 0 && x.lexeme(name.from).Given && x.gapBefore(name.from) == " " && x.lexeme(name.from-1).Role && !x.lexeme(name.from-1).Given
}

// besidePerson reports whether "and" joins a name that is called as no thing is to a
// person, and a verb says what the two did on a stage, or "by" that it is theirs.
func (x *Namer) besidePerson(name span) bool {
	if name.from < 2 || x.gapBefore(name.from) != " " || x.text(x.words[name.from-1]) != "and" || x.gapBefore(name.from-1) != " " {
		return false
	}
	n := x.covered[name.from-2]
	if heads[x.lowerText(name.to-1)] != "" || n == 0 || x.candidates[n-1].kind != kg.Person {
		return false
	}
	if name.to == x.first[x.words[name.from].sentence+1] {
		return x.byline(x.candidates[n-1].words)
	}
	return verbsOfTalk[x.lowerText(name.to)]
}

// joinedTo reports whether a name begins with a given name, and a sign or "and" joins somebody
// to it who is one beyond doubt: "with Rob Quee & Dr. Andreas Blorf".
func (x *Namer) joinedTo(name span) bool {
	limit := x.first[x.words[name.from].sentence+1]
	from := name.to
	if x.wordBehind(from-1, " ") == "and" && x.wordBehind(from, " ") != "" {
		from++
	} else if from >= limit || x.gapBefore(from) != " & " {
		return false
	}
	first, last := x.lexeme(name.from), x.lexeme(name.to-1)
	if !first.Given || last.Common && !last.Surname && !first.GivenOnly || x.behindArticle(name.from) {
		return false
	}
	if honorifics[x.lowerText(from)] {
		from++
	}
	other := span{from, from + 2}
	return other.to <= limit && x.personShaped(other) && x.personScore(other) >= certainScore
}

// verbsOfTalk are what two people on a stage did.
var verbsOfTalk = map[string]bool{"presented": true, "present": true, "talked": true, "spoke": true, "showed": true, "gave": true, "explained": true, "demoed": true, "discussed": true, "demonstrated": true}

// opens reports whether a name is of no plain words, begins a sentence, and a job title or
// a quoted title follows it with nothing between, or where they are from: Zanzibel Quort
// VP Eng.
func (x *Namer) opens(name span) bool {
	from := x.first[x.words[name.from].sentence]
	if from != name.from || int(name.to) == len(x.words) || x.lexeme(name.from).Common && !x.lexeme(name.from).Given || x.lexeme(name.to-1).Common {
		return false
	}
	next := x.words[name.to]
	switch x.gapBefore(name.to) {
	case ", ":
		return x.lexeme(name.to).text == "from" && int(name.to)+1 < len(x.words) && x.words[name.to+1].named()
	case " ":
		role := x.lexeme(name.to)
		return role.Role && !role.Given && next.named() && strings.Trim(role.text, "iv") != "" && x.titleGoesOn(name.to+1)
	case " \"", " “":
		return next.at(inQuote)
	}
	return false
}

// titleGoesOn reports whether a job title goes on with word i, or says where: Senior staff,
// VP Eng, CTO at Acme. What a verb follows is called Manager.
func (x *Namer) titleGoesOn(i int32) bool {
	if int(i) == len(x.words) || x.words[i].sentence != x.words[i-1].sentence {
		return false
	}
	gap, text := x.gapBefore(i), x.lowerText(i)
	return gap == ", " || gap == " " && (x.words[i].named() || x.lexeme(i).Role || text == "at" || text == "of" || text == "for")
}

// belongs reports whether a name begins with a given name and the organization that
// somebody is from follows it: "Ada Wise of Kwark Mills".
func (x *Namer) belongs(name span) bool {
	if !x.lexeme(name.from).Given || x.covered[name.from] > 0 || x.gapBefore(name.from) == " " && articles[x.lowerText(name.from-1)] {
		return false
	}
	if int(name.to)+1 >= len(x.words) || x.gapBefore(name.to) != " " || x.gapBefore(name.to+1) != " " {
		return false
	}
	n := x.covered[name.to+1]
	return whence[x.text(x.words[name.to])] && n > 0 && x.candidates[n-1].kind == kg.Organization
}

// tells reports whether what follows a name is said of people: a verb of speech, a talk that
// is theirs, or behind names that could be nobody else's also other verbs.
func (x *Namer) tells(name span) bool {
	text := x.doc.Text[x.words[name.to-1].end:]
	if rest, ok := x.behindPossessive(name.to-1, text); ok {
		return strings.HasPrefix(rest, "talk") || strings.HasPrefix(rest, "keynote") || strings.HasPrefix(rest, "session") ||
			strings.HasPrefix(rest, "presentation") || strings.HasPrefix(rest, "slides") || strings.HasPrefix(rest, "demo")
	}
	if strings.HasPrefix(text, ", who ") || employed(text) {
		return true
	}
	words := x.words
	for i := name.to; int(i) < len(words) && i < name.to+3 && x.gapBefore(i) == " "; i++ {
		text := x.text(words[i])
		if x.saidOf(name, text) {
			return true
		}
		if !asides[text] {
			break
		}
	}
	return x.tellsFrom(name)
}

// behindPossessive returns what a text behind word i says that word has, and whether it says so: an apostrophe with
// an s stands there, or behind an s the apostrophe alone, as in "Peters' keynote".
func (x *Namer) behindPossessive(i int32, text string) (string, bool) {
	if rest, ok := cutAny(text, "'s ", "’s "); ok || !strings.HasSuffix(x.lowerText(i), "s") {
		return rest, ok
	}
	return cutAny(text, "' ", "’ ")
}

// employed reports whether a text goes on with where somebody works.
func employed(text string) bool {
	for _, verb := range []string{" works ", " worked "} {
		if rest, ok := strings.CutPrefix(text, verb); ok {
			return strings.HasPrefix(rest, "at ") || strings.HasPrefix(rest, "for ")
		}
	}
	return false
}

// saidOf reports whether a verb is one that is said of people, or of what is called like this
// name if that is somebody.
func (x *Namer) saidOf(name span, verb string) bool {
	first, last := x.lexeme(name.from), x.lexeme(name.to-1)
	return speech[verb] || staged[verb] && first.GivenOnly || thought[verb] && first.Given && last.Surname || shown[verb] && x.words[name.from].at(inImage)
}

// tellsFrom reports whether a verb of speech stands behind where somebody is from: "Mark Young
// from Acme talked", "Mark Young (Acme) showed".
func (x *Namer) tellsFrom(name span) bool {
	limit := x.first[x.words[name.from].sentence+1]
	verb, i := name.to, name.to
	switch {
	case i+1 >= limit:
	case x.gapBefore(i) == " (":
		if end := x.closing(i); end > i && end < limit && x.gapBefore(end) == ") " {
			verb = end
		}
	case x.gapBefore(i) == " " && whence[x.text(x.words[i])] && x.words[i+1].named():
		if end := x.runOfNames(i+1, min(limit, i+1+maxName)); end < limit && x.gapBefore(end) == " " {
			verb = end
		}
	}
	return verb > name.to && speech[x.text(x.words[verb])]
}

// whence are what stands before where somebody is from.
var whence = map[string]bool{"of": true, "from": true, "at": true}

// speech holds what people do on a stage, and companies don't.
var speech = map[string]bool{
	"talked": true, "talks": true, "talking": true, "spoke": true, "speaks": true, "speaking": true, "explained": true, "explains": true,
	"told": true, "tells": true, "said": true, "says": true, "joked": true, "argued": true, "argues": true, "walked": true,
	"reminded": true, "asked": true, "described": true, "summarized": true, "summarised": true, "concluded": true, "recalled": true,
	"reviewed": true, "demonstrated": true, "gave": true, "did": true, "took": true, "followed": true,
	"shared": true, "shares": true, "showed": true, "highlighted": true, "mentioned": true, "noted": true, "pointed": true, "demoed": true,
	"outlined": true, "discussed": true, "emphasized": true, "emphasised": true, "stressed": true, "moderated": true,
}

// staged holds what people do on a stage, and companies and houses do elsewhere.
var staged = map[string]bool{"presented": true, "convinced": true, "presents": true, "delivered": true, "opened": true, "covered": true, "introduced": true, "kicked": true}

// thought holds what is said of people and of other things as well: it counts behind a
// given name with a name that families have, both with a capital.
var thought = map[string]bool{
	"thinks": true, "thought": true, "believes": true, "believed": true, "suggests": true, "suggested": true, "recommends": true, "recommended": true,
	"wrote": true, "has": true, "had": true, "is": true, "was": true, "will": true, "made": true, "works": true, "worked": true, "wants": true,
}

// shown is what people are seen doing in pictures.
var shown = map[string]bool{"explaining": true, "describing": true, "discussing": true, "giving": true, "demoing": true, "moderating": true, "presenting": true}

// asides may stand between a name and its verb.
var asides = map[string]bool{"also": true, "then": true, "not": true, "only": true, "even": true, "briefly": true, "himself": true, "herself": true}

// befriended reports whether what stands before a name says that it is a
// person's: my friend, my colleague, I met.
func (x *Namer) befriended(name span) bool {
	if name.from == 0 || x.gapBefore(name.from) != " " {
		return false
	}
	switch x.lowerText(name.from - 1) {
	case "friend", "colleague", "met", "meet", "meeting", "interviewed", "thanks", "mr", "ms", "dr", "prof":
		return true
	}
	return false
}

// runOfNames returns the index behind the capitalised words that follow word i
// with nothing but a space between.
func (x *Namer) runOfNames(i, limit int32) int32 {
	words := x.words
	for i++; i < limit; i++ {
		gap := x.doc.Text[words[i-1].end:words[i].start]
		if gap != " " && gap != ". " && gap != "-" || !words[i].is(capital) && !x.lexeme(i).particle {
			break
		}
	}
	return i
}
