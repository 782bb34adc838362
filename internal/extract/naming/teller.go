package naming

import (
	"strings"
	"unicode/utf8"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// plainPeople proposes people named in running text: by their given name, or
// because they do what only people do.
func (x *Namer) plainPeople(sentence int) {
	from, to := x.First[sentence], x.First[sentence+1]
	words := x.Words
	for i := from; i+1 < to; i++ {
		if !words[i].Is(prose.Capital) || words[i].At(prose.InQuote) {
			continue
		}
		end := x.RunOfNames(i, min(to, i+prose.MaxName))
		most := i + 3
		if most < end && (x.Lexeme(i+1).Particle || x.GapBefore(most) == "-") {
			most = i + prose.MaxName
		}
		for n := min(end, most); n > i+1; n-- {
			name := prose.Span{From: i, To: n}
			if x.PersonShaped(name) && !(name.Len() == 2 && x.NumbersHeading(name.From)) && !x.takesRole(name) && x.plainScore(name) >= 3 {
				x.propose(i, n, "given name", Certain, kg.Person)
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
func (x *Namer) takesRole(name prose.Span) bool {
	last := x.Lexeme(name.To - 1)
	if name.Len() < 3 || !last.Common || last.Surname || int(name.To) == len(x.Words) || x.GapBefore(name.To) != " " {
		return false
	}
	return x.Words[name.To].Sentence == x.Words[name.From].Sentence && x.Lexeme(name.To).Role
}

// plainScore says how much a name in running text looks like a person.
func (x *Namer) plainScore(name prose.Span) int {
	score := x.personScore(name)
	if first := x.LowerText(name.From); score < 0 || prose.Prepositions[first] || prose.Conjunctions[first] || x.foreignArticle(name.From) {
		return 0
	}
	acts := x.Byline(name) || x.befriended(name) || x.Tells(name) || x.belongs(name) || x.behindJobTitle(name) ||
		x.opens(name) || x.besidePerson(name) || x.joinedTo(name) || x.inProse(name) || x.pictured(name) || x.inOtherScript(name)
	if !acts && !x.ForenameOf(name).Given {
		return 0
	}
	if acts {
		score += 2
		if !x.Lexeme(name.From).Common && !x.Lexeme(name.From).Given {
			score++
		}
	}
	return score
}

// inOtherScript reports whether a given name and a word of no language stand, the only two of their script,
// right beside text of one that is written without spaces: 陳大文 (Ada Quu)／, Ada Quu，今天.
func (x *Namer) inOtherScript(name prose.Span) bool {
	if !x.ForenameOf(name).Given || x.Lexeme(name.To-1).Common {
		return false
	}
	s := x.Doc.Sentences[x.Words[name.From].Sentence]
	start, end := int(x.Words[name.From].Start), int(x.Words[name.To-1].End)
	before := strings.TrimRight(x.Doc.Text[s.Start:start], " (")
	behind := strings.TrimLeft(x.Doc.Text[end:s.End], " )，、／（）。")
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(behind)
	return vocab.Unspaced(last) || vocab.Unspaced(next)
}

// inProse reports whether a given name and one that families have, both of them ordinary
// words, stand with capitals of their own behind what leads to people: "with Rose Young".
func (x *Namer) inProse(name prose.Span) bool {
	first := x.Words[name.From]
	if name.Len() != 2 || first.At(prose.AnyCapital) || !x.Lexeme(name.From).Given || !x.Lexeme(name.To-1).Surname {
		return false
	}
	return x.GapBefore(name.From) == " " && leadsToPeople[x.LowerText(name.From-1)]
}

// leadsToPeople are what stands before people more often than before things, beside what
// [Namer.befriended] and [prose.Text.Byline] know.
var leadsToPeople = map[string]bool{
	"with": true, "from": true, "and": true, "to": true, "told": true, "asked": true, "ask": true, "thank": true,
	"invited": true, "joined": true, "heard": true, "like": true, "featuring": true, "including": true,
}

// behindJobTitle reports whether a name begins with a given name, and a job title stands right
// before it: "At-Large Director Pia Marlowe".
func (x *Namer) behindJobTitle(name prose.Span) bool {
	return name.From > 0 && x.Lexeme(name.From).Given && x.GapBefore(name.From) == " " && x.Lexeme(name.From-1).Role && !x.Lexeme(name.From-1).Given
}

// besidePerson reports whether "and" joins a name that is called as no thing is to a
// person, and a verb says what the two did on a stage, or "by" that it is theirs.
func (x *Namer) besidePerson(name prose.Span) bool {
	if name.From < 2 || x.GapBefore(name.From) != " " || x.Surface(x.Words[name.From-1]) != "and" || x.GapBefore(name.From-1) != " " {
		return false
	}
	n := x.Covered[name.From-2]
	if prose.Heads[x.LowerText(name.To-1)] != "" || n == 0 || x.candidates[n-1].Kind != kg.Person {
		return false
	}
	if name.To == x.First[x.Words[name.From].Sentence+1] {
		return x.Byline(x.candidates[n-1].Words)
	}
	return verbsOfTalk[x.LowerText(name.To)]
}

// joinedTo reports whether a name begins with a given name, and a sign or "and" joins somebody
// to it who is one beyond doubt: "with Rob Quee & Dr. Andreas Blorf".
func (x *Namer) joinedTo(name prose.Span) bool {
	limit := x.First[x.Words[name.From].Sentence+1]
	from := name.To
	if x.WordBehind(from-1, " ") == "and" && x.WordBehind(from, " ") != "" {
		from++
	} else if from >= limit || x.GapBefore(from) != " & " {
		return false
	}
	first, last := x.Lexeme(name.From), x.Lexeme(name.To-1)
	if !first.Given || last.Common && !last.Surname && !first.GivenOnly || x.BehindArticle(name.From) {
		return false
	}
	if prose.Honorifics[x.LowerText(from)] {
		from++
	}
	other := prose.Span{From: from, To: from + 2}
	return other.To <= limit && x.PersonShaped(other) && x.personScore(other) >= certainScore
}

// verbsOfTalk are what two people on a stage did.
var verbsOfTalk = map[string]bool{"presented": true, "present": true, "talked": true, "spoke": true, "showed": true, "gave": true, "explained": true, "demoed": true, "discussed": true, "demonstrated": true}

// opens reports whether a name is of no plain words, begins a sentence, and a job title or
// a quoted title follows it with nothing between, or where they are from: Zanzibel Quort
// VP Eng.
func (x *Namer) opens(name prose.Span) bool {
	from := x.First[x.Words[name.From].Sentence]
	if from != name.From || int(name.To) == len(x.Words) || x.Lexeme(name.From).Common && !x.Lexeme(name.From).Given || x.Lexeme(name.To-1).Common {
		return false
	}
	next := x.Words[name.To]
	switch x.GapBefore(name.To) {
	case ", ":
		return x.Lexeme(name.To).Text == "from" && int(name.To)+1 < len(x.Words) && x.Words[name.To+1].Named()
	case " ":
		role := x.Lexeme(name.To)
		return role.Role && !role.Given && next.Named() && strings.Trim(role.Text, "iv") != "" && x.titleGoesOn(name.To+1)
	case " \"", " “":
		return next.At(prose.InQuote)
	}
	return false
}

// titleGoesOn reports whether a job title goes on with word i, or says where: Senior staff,
// VP Eng, CTO at Acme. What a verb follows is called Manager.
func (x *Namer) titleGoesOn(i int32) bool {
	if int(i) == len(x.Words) || x.Words[i].Sentence != x.Words[i-1].Sentence {
		return false
	}
	gap, text := x.GapBefore(i), x.LowerText(i)
	return gap == ", " || gap == " " && (x.Words[i].Named() || x.Lexeme(i).Role || text == "at" || text == "of" || text == "for")
}

// belongs reports whether a name begins with a given name and the organization that
// somebody is from follows it: "Ada Wise of Kwark Mills".
func (x *Namer) belongs(name prose.Span) bool {
	if !x.Lexeme(name.From).Given || x.Covered[name.From] > 0 || x.GapBefore(name.From) == " " && prose.Articles[x.LowerText(name.From-1)] {
		return false
	}
	if int(name.To)+1 >= len(x.Words) || x.GapBefore(name.To) != " " || x.GapBefore(name.To+1) != " " {
		return false
	}
	n := x.Covered[name.To+1]
	return prose.Whence[x.Surface(x.Words[name.To])] && n > 0 && x.candidates[n-1].Kind == kg.Organization
}

// befriended reports whether what stands before a name says that it is a
// person's: my friend, my colleague, I met.
func (x *Namer) befriended(name prose.Span) bool {
	if name.From == 0 || x.GapBefore(name.From) != " " {
		return false
	}
	switch x.LowerText(name.From - 1) {
	case "friend", "colleague", "met", "meet", "meeting", "interviewed", "thanks", "mr", "ms", "dr", "prof":
		return true
	}
	return false
}
