package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// BylineOf reports whether words of a heading stand behind its title and "by".
func (x *Namer) BylineOf(t TalkTitle, words prose.Span) bool {
	return int(t.Words.To) < len(x.Words) && x.Words[t.Words.To].Sentence == x.Words[words.From].Sentence && words.From > t.Words.To && x.LowerText(t.Words.To) == "by"
}

// findPeople proposes people, and the organizations named with them in speaker
// lines: "Title – Name, Role, Company", "Name (Company)", "by Name".
func (x *Namer) findPeople() {
	x.findBilled()
	x.namesTitles = false // while that is found out
	x.colonTitles, x.commaTitles = x.mostlyColons(), false
	x.commaTitles = x.mostlyCommas()
	x.namesTitles = x.mostlyTitled()
	for i := range x.Doc.Sentences {
		x.readLine(i)
		x.paired, x.credited = x.pairedLine(i), x.labelledPairs()
		x.roll, x.attends = x.rollLine(i), x.attendsAt(i)
		x.speakers(i)
		x.plainPeople(i)
		x.smallPeople(i)
		if x.attends {
			x.attendee()
		}
	}
	x.findLinedUp()
	x.findHandles()
}

// certainScore is how much has to speak for a person in a speaker line.
const certainScore = 3

// speakers reads a sentence as a speaker line.
func (x *Namer) speakers(sentence int) {
	if x.countsStep(sentence) {
		return
	}
	for i := range x.line {
		seg := &x.line[i]
		seg.words = x.withoutLead(i)
		if !x.PersonShaped(seg.words) || x.Quoted(seg.words) {
			continue
		}
		score, rule := x.speakerScore(i, sentence), "speaker line"
		if x.states(seg.words) {
			score, rule = max(score, certainScore), statedPerson
		}
		if score >= certainScore {
			x.propose(seg.words.From, seg.words.To, rule, Certain, kg.Person)
			x.cover(seg.words)
			x.Speaking = append(x.Speaking, seg.words.From)
			x.company(i)
		}
		if score >= minDoubtful {
			x.noteForm(i, sentence, score)
		}
	}
}

// speakerScore says how much the words of the i-th segment of a line, and what stands around
// them, look like a speaker.
func (x *Namer) speakerScore(i, sentence int) int {
	seg := &x.line[i]
	meta := x.Doc.Blocks[x.Doc.Sentences[sentence].Block]
	people := meta.Kind == markdown.Meta && peopleLabels[meta.Label] && !x.InStatedEmployer(seg.words) || speakerColumns[x.Doc.Sentences[sentence].Column]
	score := x.personScore(seg.words)
	if people || i == 0 && x.underLabel(sentence) || i > 0 && IsDash(seg.gap) && x.IsHeading(sentence) {
		score += 2
	}
	if x.billsAt(sentence) && !IsDash(seg.gap) {
		score += certainScore
	}
	if x.attends && i == 0 {
		score += x.attending()
	}
	score += x.backing(i, sentence)
	if x.Byline(seg.words) || len(x.line) == 1 && x.leadsToRole(sentence) || x.joinedByPerson(i) {
		score += 2
	}
	if len(x.line) == 1 && x.aloneInLine(seg.words) {
		score++
	}
	return score
}

// joinedByPerson reports whether the i-th segment begins with a given name, and "and" joins
// somebody to it who is one beyond doubt: "Grant Quasp & Rachael Zorbel".
func (x *Namer) joinedByPerson(i int) bool {
	if i+1 >= len(x.line) || !joined(x.line[i+1].gap) || !x.Lexeme(x.line[i].words.From).Given {
		return false
	}
	other := x.line[i+1].words
	return x.PersonShaped(other) && x.personScore(other) >= certainScore
}

// aloneInLine reports whether words that begin with a given name are all of a line of
// running text.
func (x *Namer) aloneInLine(words prose.Span) bool {
	block := x.Doc.Blocks[x.Doc.Sentences[x.Words[words.From].Sentence].Block]
	return block.Kind == markdown.Paragraph && x.IsSentence(words) && x.Lexeme(words.From).Given && !x.Lexeme(words.To-1).Common
}

// backing says how much what stands around the i-th segment, a role, a company
// or another speaker, speaks for a person.
func (x *Namer) backing(i, sentence int) int {
	role, company := x.after(i)
	switch {
	case x.line[i].addressed, role && i > 0 && IsDash(x.line[i].gap), x.credited && i%2 == 1, x.crowded(i):
		return 3
	case i > 0 && i == len(x.line)-1 && joined(x.line[i].gap) && x.joinsSpeaker(i):
		return 3
	case i > 0 && i == len(x.line)-1 && authors(x.line[i].gap):
		return 2
	case role || company || x.appositive(i) || x.roll || x.paired && i%2 == 0 || x.oneOfPairs(i) || x.joinsSpeaker(i) || x.IsHeading(sentence) && x.labelled(i):
		return 2
	case x.credits(i), x.IsHeading(sentence) && x.opensTalk(i):
		return 2
	case x.linkedSpeaker(i) || x.IsHeading(sentence) && x.beforeLink(i):
		return 2
	case x.secondOfPairs(i) || x.besideSemicolon(i) || x.amongPeople(i) || x.ownHandle(i) || x.besideHandle(i):
		return 2
	case x.IsHeading(sentence) && i > 0 && i == len(x.line)-2 && x.companyShaped(x.line[i+1].words):
		return 1
	case x.IsHeading(sentence) && i > 0 && i == len(x.line)-1 && x.inBrackets(x.line[i]) && x.Lexeme(x.line[i].words.From).Given:
		return 1
	}
	return 0
}

// labelled reports whether nothing but a label stands before the i-th segment:
// "Talk 2: Name: Title".
func (x *Namer) labelled(i int) bool {
	return i == 1 && strings.HasPrefix(x.line[1].gap, ":") && x.BehindLabel(x.line[0].words.From, x.line[1].words.To) == x.line[1].words.From
}

// inBrackets reports whether a segment is all that a pair of brackets holds.
func (x *Namer) inBrackets(seg segment) bool {
	return strings.HasSuffix(seg.gap, "(") && strings.HasPrefix(x.Doc.Text[x.Words[seg.words.To-1].End:], ")")
}

// authors reports whether a gap parts a quoted title from who wrote it.
func authors(gap string) bool { return IsDash(gap) && strings.ContainsAny(gap, "\"”’»") }

// ownHandle reports whether a handle stands behind the i-th segment that has a name from
// it: "Name, Company. @name".
func (x *Namer) ownHandle(i int) bool {
	words := x.line[i].words
	for _, seg := range x.behind(i) {
		if handled(seg) && x.HoldsName(x.LowerText(seg.words.From), words) {
			return true
		}
	}
	return false
}

// maxBehind bounds how far behind a person role and company are looked for.
const maxBehind = 12

// behind returns the segments of the line that follow the i-th.
func (x *Namer) behind(i int) []segment {
	return x.line[i+1 : min(len(x.line), i+1+maxBehind)]
}

// leadsToRole reports whether a list item is all its sentence and the first
// item under it begins with a job title: the name of a speaker, and beneath it
// who that is.
func (x *Namer) leadsToRole(sentence int) bool {
	doc := x.Doc
	if sentence+1 >= len(doc.Sentences) || doc.Blocks[doc.Sentences[sentence+1].Block].Parent != doc.Sentences[sentence].Block {
		return false
	}
	from := x.First[sentence+1]
	return x.RoleLike(prose.Span{From: from, To: min(from+3, x.First[sentence+2])})
}

// withoutLead returns the i-th segment without the words that lead to a person; at the
// start of the line also without its number or time of day, and at its end without the day.
func (x *Namer) withoutLead(i int) prose.Span {
	words := x.line[i].words
	for words.Len() > 2 && (x.Lexeme(words.From).Lead || i == 0 && x.Words[words.From].Is(prose.Numeric)) {
		words.From++
	}
	for words.Len() > 2 && prose.IsWeekday(x.LowerText(words.To-1)) {
		words.To--
	}
	return words
}

// after reports whether a role, or a known organization, follows the i-th
// segment, other people between them, or what is called as one behind a dash in front of a role.
func (x *Namer) after(i int) (role, company bool) {
	behind := x.behind(i)
	for n, seg := range behind {
		switch {
		case handled(seg):
			continue
		case pairs(seg.gap):
			return false, false
		case x.RoleLike(seg.words):
			return true, false
		case x.organization(seg.words):
			return false, true
		case !x.PersonShaped(seg.words):
			return n == 0 && len(behind) > 1 && IsDash(seg.gap) && behind[1].gap == ", " && x.companyShaped(seg.words) && x.RoleLike(behind[1].words), false
		}
	}
	return false, false
}

// organization reports whether the words are a known organization or product, or are
// called as organizations are: Quorl University.
func (x *Namer) organization(words prose.Span) bool {
	if e := x.known(words); e != nil {
		return e.Kind == kg.Organization || e.Kind == kg.Product
	}
	return words.Len() > 1 && (prose.Heads[x.LowerText(words.To-1)] == kg.Organization && x.companyShaped(words) || x.kindAt(words.From, kg.Organization) && x.coversWhole(words))
}
