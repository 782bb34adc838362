package extract

import (
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// findPeople proposes people, and the organizations named with them in speaker
// lines: "Title – Name, Role, Company", "Name (Company)", "by Name".
func (x *Namer) findPeople() {
	x.findBilled()
	x.namesTitles = false // while that is found out
	x.colonTitles, x.commaTitles = x.mostlyColons(), false
	x.commaTitles = x.mostlyCommas()
	x.namesTitles = x.mostlyTitled()
	for i := range x.doc.Sentences {
		x.readLine(i)
		x.paired, x.credited = x.pairedLine(i), x.labelledPairs()
		x.roll = x.rollLine(i)
		x.speakers(i)
		x.plainPeople(i)
		x.smallPeople(i)
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
		if !x.personShaped(seg.words) || x.quoted(seg.words) {
			continue
		}
		score, rule := x.speakerScore(i, sentence), "speaker line"
		if x.states(seg.words) {
			score, rule = max(score, certainScore), statedPerson
		}
		if score >= certainScore {
			x.propose(seg.words.from, seg.words.to, rule, certain, kg.Person)
			x.cover(seg.words)
			x.speaking = append(x.speaking, seg.words.from)
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
	meta := x.doc.Blocks[x.doc.Sentences[sentence].Block]
	people := meta.Kind == markdown.Meta && peopleLabels[meta.Label] && !x.inStatedEmployer(seg.words) || speakerColumns[x.doc.Sentences[sentence].Column]
	score := x.personScore(seg.words)
	if people || i == 0 && x.underLabel(sentence) || i > 0 && dash(seg.gap) && x.isHeading(sentence) {
		score += 2
	}
	if x.billsAt(sentence) && !dash(seg.gap) {
		score += certainScore
	}
	score += x.backing(i, sentence)
	if x.byline(seg.words) || len(x.line) == 1 && x.leadsToRole(sentence) || x.joinedByPerson(i) {
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
	if i+1 >= len(x.line) || !joined(x.line[i+1].gap) || !x.lexeme(x.line[i].words.from).Given {
		return false
	}
	other := x.line[i+1].words
	return x.personShaped(other) && x.personScore(other) >= certainScore
}

// aloneInLine reports whether words that begin with a given name are all of a line of
// running text.
func (x *Namer) aloneInLine(words span) bool {
	block := x.doc.Blocks[x.doc.Sentences[x.words[words.from].sentence].Block]
	return block.Kind == markdown.Paragraph && x.isSentence(words) && x.lexeme(words.from).Given && !x.lexeme(words.to-1).Common
}

// backing says how much what stands around the i-th segment, a role, a company
// or another speaker, speaks for a person.
func (x *Namer) backing(i, sentence int) int {
	role, company := x.after(i)
	switch {
	case role && i > 0 && dash(x.line[i].gap), x.credited && i%2 == 1:
		return 3
	case i > 0 && i == len(x.line)-1 && joined(x.line[i].gap) && x.joinsSpeaker(i):
		return 3
	case i > 0 && i == len(x.line)-1 && authors(x.line[i].gap):
		return 2
	case role || company || x.appositive(i) || x.roll || x.paired && i%2 == 0 || x.oneOfPairs(i) || x.joinsSpeaker(i) || x.isHeading(sentence) && x.labelled(i):
		return 2
	case x.linkedSpeaker(i) || x.isHeading(sentence) && x.beforeLink(i):
		return 2
	case x.secondOfPairs(i) || x.besideSemicolon(i) || x.amongPeople(i) || x.ownHandle(i) || x.besideHandle(i):
		return 2
	case x.isHeading(sentence) && i > 0 && i == len(x.line)-2 && x.companyShaped(x.line[i+1].words):
		return 1
	case x.isHeading(sentence) && i > 0 && i == len(x.line)-1 && x.inBrackets(x.line[i]) && x.lexeme(x.line[i].words.from).Given:
		return 1
	}
	return 0
}

// labelled reports whether nothing but a label stands before the i-th segment:
// "Talk 2: Name: Title".
func (x *Namer) labelled(i int) bool {
	return i == 1 && strings.HasPrefix(x.line[1].gap, ":") && x.behindLabel(x.line[0].words.from, x.line[1].words.to) == x.line[1].words.from
}

// opensSection reports whether a sentence is all of the first block below a
// heading.
func (x *Namer) opensSection(sentence int) bool {
	doc := x.doc
	block := doc.Sentences[sentence].Block
	return sentence > 0 && doc.Sections[doc.Blocks[block].Section].Block == doc.Sentences[sentence-1].Block &&
		(sentence+1 == len(doc.Sentences) || doc.Sentences[sentence+1].Block != block)
}

// inBrackets reports whether a segment is all that a pair of brackets holds.
func (x *Namer) inBrackets(seg segment) bool {
	return strings.HasSuffix(seg.gap, "(") && strings.HasPrefix(x.doc.Text[x.words[seg.words.to-1].end:], ")")
}

// authors reports whether a gap parts a quoted title from who wrote it.
func authors(gap string) bool { return dash(gap) && strings.ContainsAny(gap, "\"”’»") }

// ownHandle reports whether a handle stands behind the i-th segment that has a name from
// it: "Name, Company. @name".
func (x *Namer) ownHandle(i int) bool {
	words := x.line[i].words
	for _, seg := range x.behind(i) {
		if handled(seg) && x.holdsName(x.lowerText(seg.words.from), words) {
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
	doc := x.doc
	if sentence+1 >= len(doc.Sentences) || doc.Blocks[doc.Sentences[sentence+1].Block].Parent != doc.Sentences[sentence].Block {
		return false
	}
	from := x.first[sentence+1]
	return x.roleLike(span{from, min(from+3, x.first[sentence+2])})
}

// withoutLead returns the i-th segment without the words that lead to a person; at the
// start of the line also without its number or time of day, and at its end without the day.
func (x *Namer) withoutLead(i int) span {
	words := x.line[i].words
	for words.len() > 2 && (x.lexeme(words.from).lead || i == 0 && x.words[words.from].is(numeric)) {
		words.from++
	}
	for words.len() > 2 && isWeekday(x.lowerText(words.to-1)) {
		words.to--
	}
	return words
}

// leads are the words that stand before a person's name.
var leads = map[string]bool{"by": true, "with": true, "from": true, "speaker": true, "speakers": true, "thanks": true, "to": true, "featuring": true, "presented": true, "host": true, "meet": true, "met": true, "dr": true, "prof": true, "mr": true, "mrs": true, "ms": true}

func (x *Namer) isHeading(sentence int) bool {
	return x.doc.Blocks[x.doc.Sentences[sentence].Block].Kind == markdown.Heading
}

// after reports whether a role, or a known organization, follows the i-th
// segment, other people between them.
func (x *Namer) after(i int) (role, company bool) {
	for _, seg := range x.behind(i) {
		switch {
		case handled(seg):
			continue
		case pairs(seg.gap):
			return false, false
		case x.roleLike(seg.words):
			return true, false
		case x.organization(seg.words):
			return false, true
		case !x.personShaped(seg.words):
			return false, false
		}
	}
	return false, false
}

// organization reports whether the words are a known organization or product, or are
// called as organizations are: Quorl University.
func (x *Namer) organization(words span) bool {
	if e := x.known(words); e != nil {
		return e.Kind == kg.Organization || e.Kind == kg.Product
	}
	return words.len() > 1 && heads[x.lowerText(words.to-1)] == kg.Organization && x.companyShaped(words)
}

// roleLike reports whether a segment is a job title.
func (x *Namer) roleLike(words span) bool {
	if words.len() > 7 {
		return false
	}
	for i := words.from; i < words.to; i++ {
		if x.lexeme(i).Role {
			return true
		}
	}
	return false
}

// byline reports whether what stands before the words says that a person
// follows: by, speaker, with, thanks to.
func (x *Namer) byline(words span) bool {
	from := int(x.words[words.from].start)
	start := x.doc.Sentences[x.words[words.from].sentence].Start
	before := strings.ToLower(strings.TrimRight(x.doc.Text[max(start, from-24):from], " :\"“("))
	for _, lead := range []string{"by", "author", "speaker", "speakers", "presenter", "presenters", "presented by", "host", "hosted by", "panelists", "interview with", "talk from", "par", "por", "door", "przez"} {
		if strings.HasSuffix(before, lead) && !letterBefore(before, len(before)-len(lead)) {
			return true
		}
	}
	return false
}
