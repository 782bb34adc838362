package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// findHandleLines proposes those who are named below the title of their talk by a handle that is
// all of its line: "@kwarkmill".
func (x *Namer) findHandleLines() {
	for i := range x.Doc.Sentences {
		handle := x.handleLine(i)
		if handle.Len() == 0 || !x.OpensSection(i) {
			continue
		}
		x.propose(handle.From, handle.To, "speaker's handle", Certain, kg.Person)
		x.cover(handle)
		at, _ := slices.BinarySearch(x.Speaking, handle.From)
		x.Speaking = slices.Insert(x.Speaking, at, handle.From)
	}
}

// handleLine returns the words of a paragraph that is somebody's handle and nothing else, none if
// it isn't. A word of the language is an annotation.
func (x *Namer) handleLine(sentence int) prose.Span {
	from, to := x.First[sentence], x.First[sentence+1]
	if x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind != markdown.Paragraph || x.HandleFrom(from) != to {
		return prose.Span{}
	}
	first := x.Words[from]
	signed := first.Start > 0 && x.Doc.Text[first.Start-1] == '@'
	if !signed || first.At(prose.InCode|prose.InNote) || (to-from == 1 || x.GapBefore(to-1) == "-") && x.OrdinaryWord(x.LowerText(to-1)) || first.Is(prose.Camel) {
		return prose.Span{}
	}
	return prose.Span{From: from, To: to}
}
