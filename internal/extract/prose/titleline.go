package prose

import (
	"strings"

	"notes/internal/markdown"
)

// Some headings only count: "Talk 3". What it was about stands in a line below: "Topic: Bread
// at Scale". For the topics of the section such a line is a heading.

// titleLabels are what stands before the colon of such a line, also behind "talk" or "session".
var titleLabels = map[string]bool{"topic": true, "title": true, "talk": true}

// maxAbove is how many sentences may stand between a heading and such a line.
const maxAbove = 3

// maxCounting is how many words a heading has at most that only counts.
const maxCounting = 3

// TitleFrom returns the first word of the title in a line that gives one below a heading, -1
// if a sentence is no such line.
func (x *Text) TitleFrom(sentence int) int32 {
	doc := x.Doc
	n := doc.Sentences[sentence].Block
	block := &doc.Blocks[n]
	heading := doc.Sections[block.Section].Block
	if block.Kind == markdown.Heading || block.Kind == markdown.Meta || heading < 0 || sentence > 0 && doc.Sentences[sentence-1].Block == n {
		return -1
	}
	from, to := x.First[sentence], x.First[sentence+1]
	if from+2 < to && (x.LowerText(from) == "talk" || x.LowerText(from) == "session") && x.GapBefore(from+1) == " " {
		from++
	}
	title := from + 1
	if title >= to || !titleLabels[x.LowerText(from)] || !strings.HasPrefix(x.GapBefore(title), ":") || !x.beginsTitle(Span{title, to}) {
		return -1
	}
	if above := x.headingAbove(sentence, heading); above < 0 || !x.counts(above) {
		return -1
	}
	return title
}

// beginsTitle reports whether the words behind a label are a title, and no job, time or date.
func (x *Text) beginsTitle(words Span) bool {
	first := x.Words[words.From]
	return first.Named() && !x.Clock(words.From, words.To) && !x.RoleLike(Span{words.From, min(words.To, words.From+2)})
}

// headingAbove returns the sentence of a heading right above another sentence, or a few above
// it; -1 if it is farther.
func (x *Text) headingAbove(sentence, heading int) int {
	for above := sentence - 1; above >= 0 && above >= sentence-1-maxAbove; above-- {
		if x.Doc.Sentences[above].Block == heading {
			return above
		}
	}
	return -1
}

// counts reports whether a heading says no more than that there is a talk: Talk 3, Evening
// Keynote.
func (x *Text) counts(heading int) bool {
	from, to := x.First[heading], x.First[heading+1]
	for i := from; i < to && to-from <= maxCounting; i++ {
		if TalkLabels[x.LowerText(i)] {
			return true
		}
	}
	return false
}

// NumbersTitle reports whether word i is a letter with a point that a title in a line begins with,
// which it numbers: "**C. How to measure**".
func (x *Text) NumbersTitle(i int32) bool {
	w := x.Words[i]
	return i == x.First[w.Sentence] && w.At(InTitle) && strings.HasPrefix(x.Doc.Text[w.End:], ".")
}
