package extract

import (
	"strings"

	"notes/internal/markdown"
)

// Some headings only count: "Talk 3". What it was about stands in a line below: "Topic: Bread
// at Scale". For the topics of the section such a line is a heading.

// titleLabels are what stands before the colon of such a line, alone or as the last of two.
var titleLabels = map[string]bool{"topic": true, "title": true, "subject": true, "talk": true, "session": true}

// maxAbove is how many sentences may stand between a heading and such a line.
const maxAbove = 3

// titleFrom returns the first word of the title in a line that gives one below a heading, -1
// if a sentence is no such line.
func (x *Extractor) titleFrom(sentence int) int32 {
	doc := x.scan.doc
	n := doc.Sentences[sentence].Block
	block := &doc.Blocks[n]
	heading := doc.Sections[block.Section].Block
	if block.Kind == markdown.Heading || block.Kind == markdown.Meta || heading < 0 || sentence > 0 && doc.Sentences[sentence-1].Block == n {
		return -1
	}
	from, to := x.scan.first[sentence], x.scan.first[sentence+1]
	for label := from; label < from+2 && label+1 < to; label++ {
		if titleLabels[x.lowerText(label)] && strings.HasPrefix(x.gapBefore(label+1), ":") {
			if x.near(sentence, heading) {
				return label + 1
			}
			return -1
		}
	}
	return -1
}

// near reports whether a sentence stands right below a heading, or a few below it.
func (x *Extractor) near(sentence, heading int) bool {
	for above := sentence - 1; above >= 0 && above >= sentence-1-maxAbove; above-- {
		if x.scan.doc.Sentences[above].Block == heading {
			return true
		}
	}
	return false
}
