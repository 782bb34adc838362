package extract

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

// titleFrom returns the first word of the title in a line that gives one below a heading, -1
// if a sentence is no such line.
func (x *Namer) titleFrom(sentence int) int32 {
	doc := x.doc
	n := doc.Sentences[sentence].Block
	block := &doc.Blocks[n]
	heading := doc.Sections[block.Section].Block
	if block.Kind == markdown.Heading || block.Kind == markdown.Meta || heading < 0 || sentence > 0 && doc.Sentences[sentence-1].Block == n {
		return -1
	}
	from, to := x.first[sentence], x.first[sentence+1]
	if from+2 < to && (x.lowerText(from) == "talk" || x.lowerText(from) == "session") && x.gapBefore(from+1) == " " {
		from++
	}
	title := from + 1
	if title >= to || !titleLabels[x.lowerText(from)] || !strings.HasPrefix(x.gapBefore(title), ":") || !x.beginsTitle(span{title, to}) {
		return -1
	}
	if above := x.headingAbove(sentence, heading); above < 0 || !x.counts(above) {
		return -1
	}
	return title
}

// beginsTitle reports whether the words behind a label are a title, and no job, time or date.
func (x *Namer) beginsTitle(words span) bool {
	first := x.words[words.from]
	return first.named() && !x.clock(words.from, words.to) && !x.roleLike(span{words.from, min(words.to, words.from+2)})
}

// headingAbove returns the sentence of a heading right above another sentence, or a few above
// it; -1 if it is farther.
func (x *Namer) headingAbove(sentence, heading int) int {
	for above := sentence - 1; above >= 0 && above >= sentence-1-maxAbove; above-- {
		if x.doc.Sentences[above].Block == heading {
			return above
		}
	}
	return -1
}

// counts reports whether a heading says no more than that there is a talk: Talk 3, Evening
// Keynote.
func (x *Namer) counts(heading int) bool {
	from, to := x.first[heading], x.first[heading+1]
	for i := from; i < to && to-from <= maxCounting; i++ {
		if talkLabels[x.lowerText(i)] {
			return true
		}
	}
	return false
}
