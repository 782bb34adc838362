package extract

import (
	"slices"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// findHandleLines proposes those who are named below the title of their talk by a handle that is
// all of its line: "@kwarkmill".
func (x *Namer) findHandleLines() {
	for i := range x.doc.Sentences {
		handle := x.handleLine(i)
		if handle.len() == 0 || !x.opensSection(i) {
			continue
		}
		x.propose(handle.from, handle.to, "speaker's handle", certain, kg.Person)
		x.cover(handle)
		at, _ := slices.BinarySearch(x.speaking, handle.from)
		x.speaking = slices.Insert(x.speaking, at, handle.from)
	}
}

// handleLine returns the words of a paragraph that is somebody's handle and nothing else, none if
// it isn't. A word of the language is an annotation.
func (x *Namer) handleLine(sentence int) span {
	from, to := x.first[sentence], x.first[sentence+1]
	if x.doc.Blocks[x.doc.Sentences[sentence].Block].Kind != markdown.Paragraph || x.handleFrom(from) != to {
		return span{}
	}
	first := x.words[from]
	signed := first.start > 0 && x.doc.Text[first.start-1] == '@'
	if !signed || first.at(inCode|inNote) || (to-from == 1 || x.gapBefore(to-1) == "-") && x.ordinaryWord(x.lowerText(to-1)) || first.is(camel) {
		return span{}
	}
	return span{from, to}
}
