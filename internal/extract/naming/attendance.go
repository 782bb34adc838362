package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Minutes list those who were there, and in brackets for whom: "Attendees:", "- Ada Blorf (Acme, TSC)". There every
// item is somebody, whatever their name is, and what a bracket holds are companies and bodies, whatever else
// is called so.

// Attendance are the words that such a list is headed by, alone or with few others: Attendees, In attendance,
// Members present.
var Attendance = map[string]bool{
	"attendees": true, "attendee": true, "attendance": true, "attending": true, "attended": true, "participants": true, "present": true,
	"invitees": true, "absent": true, "regrets": true, "apologies": true, "absentees": true,
}

// maxAttendance is how many words the label of such a list has at most.
const maxAttendance = 3

// attendsAt reports whether a sentence begins an item of a list of those who were there, or is a line of their own in a
// paragraph.
func (x *Namer) attendsAt(sentence int) bool {
	doc := x.Doc
	n := doc.Sentences[sentence].Block
	switch doc.Blocks[n].Kind {
	case markdown.Paragraph:
	case markdown.Item:
		if sentence > 0 && doc.Sentences[sentence-1].Block == n {
			return false
		}
	default:
		return false
	}
	label, found := x.LeadOf(sentence)
	return found && x.labelsAttendance(label)
}

// labelsAttendance reports whether a sentence is what such a list is headed by.
func (x *Namer) labelsAttendance(sentence int) bool {
	from, to := x.First[sentence], x.First[sentence+1]
	if to-from < 1 || to-from > maxAttendance || !x.IsHeading(sentence) && !strings.HasPrefix(x.Doc.Text[x.Words[to-1].End:], ":") {
		return false
	}
	return Attendance[x.LowerText(from)] || Attendance[x.LowerText(to-1)]
}

// attending says how much it speaks for the words that open an item of such a list being somebody that they do: more
// where brackets follow.
func (x *Namer) attending() int {
	switch words := x.line[0].words; {
	case x.EndsInHead(words), x.knownThing(words):
		return 0
	case len(x.line) > 1 && x.inBracketsTo(1):
		return certainScore
	}
	return 2
}

// attendee proposes whom an item of such a list begins with, if nothing but one name of theirs stands there, and no
// speaker line is read from that: "- ABlorf (Acme)".
func (x *Namer) attendee() {
	if len(x.line) < 2 {
		return
	}
	name := x.line[0].words
	w := x.Words[name.From]
	if name.Len() != 1 || !x.inBracketsTo(1) || !w.Named() || w.Is(prose.AllCaps|prose.Digits) || x.Covered[name.From] > 0 {
		return
	}
	if lex := x.Lexeme(name.From); lex.Role || lex.Negative || lex.Common && !lex.Given {
		return
	}
	if !x.amongAttendees(int(w.Sentence)) {
		return
	}
	x.propose(name.From, name.To, "attendee", Certain, kg.Person)
	x.cover(name)
	x.attendFor()
}

// amongAttendees reports whether items near a sentence begin with people of whom the first name is known: the participants
// of a pattern are classes.
func (x *Namer) amongAttendees(sentence int) bool {
	people := 0
	for i := max(0, sentence-attendeeReach); i < min(len(x.Doc.Sentences), sentence+attendeeReach); i++ {
		name := prose.Span{From: x.First[i], To: x.First[i] + 2}
		if name.To <= x.First[i+1] && x.attendsAt(i) && x.Lexeme(name.From).Given && x.PersonShaped(name) {
			people++
		}
	}
	return people >= minKnown
}

// attendeeReach is how many sentences before and behind one are looked at for that.
const attendeeReach = 20

// inBracketsTo reports whether the i-th segment opens brackets that close at the end of a segment.
func (x *Namer) inBracketsTo(i int) bool {
	return strings.HasSuffix(x.line[i].gap, "(") && x.closesAt(i) >= 0
}

// closesAt returns the index of the segment that ends the brackets which the i-th one opens, -1 for none.
func (x *Namer) closesAt(i int) int {
	for n := i; n < min(len(x.line), i+maxBehind); n++ {
		if strings.HasPrefix(x.Doc.Text[x.Words[x.line[n].words.To-1].End:], ")") {
			return n
		}
	}
	return -1
}

// attendFor proposes what stands in the brackets behind who opens the line as what they are there for.
func (x *Namer) attendFor() {
	for n, last := 1, x.closesAt(1); n <= last; n++ {
		words := x.line[n].words
		if !x.sendsSomebody(words) && (x.slashed(words) || !x.bracketed(x.line[n])) {
			continue
		}
		entry := x.senseEmployer(words)
		if entry == nil && x.knownLanguage(words) {
			continue
		}
		for i := words.From; i < words.To; i++ {
			if c := x.Covered[i]; c > 0 && !x.employs(&x.candidates[c-1]) {
				x.candidates[c-1].Strength = Hint
			}
		}
		x.propose(words.From, words.To, SpeakersCompany, Certain, kg.Organization).Entry = entry
		x.cover(words)
		if entry != nil || !x.Words[words.To-1].Is(prose.AllCaps) {
			x.Posts = append(x.Posts, Employment{Person: x.line[0].words, Company: words, Listed: true})
		}
	}
}

// knownLanguage reports whether words are the name of a language, and so what somebody is there for, but not whom they
// work for.
func (x *Namer) knownLanguage(words prose.Span) bool {
	c := x.Covered[words.From]
	return c > 0 && x.candidates[c-1].Words == words && x.candidates[c-1].Entry != nil && x.candidates[c-1].Kind == kg.Language
}

// senseEmployer returns the entry that words mean where nothing but a company or a body is meant, nil for none.
func (x *Namer) senseEmployer(words prose.Span) *vocab.Entry {
	start, end := int(x.Words[words.From].Start), int(x.Words[words.To-1].End)
	x.matches = x.Vocab.At(x.Doc.Text, start, x.matches[:0])
	for _, match := range x.matches {
		for _, n := range match.Senses {
			if entry := x.Vocab.Sense(n).Entry; match.Tail == end && IsEmployer(entry) {
				return entry
			}
		}
	}
	return nil
}

// slashed reports whether words name several things that a slash parts.
func (x *Namer) slashed(words prose.Span) bool {
	return strings.Contains(x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End], "/")
}

// employs reports whether a candidate is known as what people work at.
func (x *Namer) employs(c *Candidate) bool { return c.Entry != nil && IsEmployer(c.Entry) }

// sendsSomebody reports whether words in such brackets name a company or a body, and no role or place that
// somebody has in the meeting.
func (x *Namer) sendsSomebody(words prose.Span) bool {
	if x.senseEmployer(words) != nil {
		return true
	}
	if words.Len() > maxBracketed || x.RoleLike(words) || !x.companyShaped(words) || x.kindAt(words.From, kg.Place) || x.kindAt(words.From, kg.Person) {
		return false
	}
	return words.Len() > 1 || !callsJob(x.LowerText(words.From)) && !prose.Zone(x.Surface(x.Words[words.From]))
}
