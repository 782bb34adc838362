package naming

import (
	"sort"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// markKinds are the kinds of markup by the places of the words in it.
var markKinds = map[prose.Place]markdown.MarkKind{prose.InCode: markdown.Code, prose.InAnchor: markdown.Anchor}

// marked reports whether one stretch of markup begins and ends with these words, whatever has the same
// beside it: `quux`, `blorf`.
func (x *Namer) marked(words prose.Span, p prose.Place) bool {
	kind, known := markKinds[p]
	if !known {
		return false
	}
	start, end := int(x.Words[words.From].Start), int(x.Words[words.To-1].End)
	marks := x.Doc.Marks
	for i := sort.Search(len(marks), func(i int) bool { return marks[i].Start >= start }); i < len(marks) && marks[i].Start == start; i++ {
		if marks[i].Kind == kind && marks[i].End == end {
			return true
		}
	}
	return false
}
