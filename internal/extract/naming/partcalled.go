package naming

import (
	"strings"
	"sync"

	"notes/internal/extract/prose"
)

// What somebody calls a part of their own program or a file has a name for them alone: a class named Quorl, a column called
// Zorbo.

// partNamed reports whether a name follows "called" or "named", and what is called so is such a part.
func (x *Namer) partNamed(name prose.Span) bool {
	return x.Called(name) && x.partCalled(name.From-1)
}

// partCalled reports whether such a part stands before word i, which says that it is called something.
func (x *Namer) partCalled(i int32) bool {
	if i <= x.First[x.Words[i].Sentence] || x.GapBefore(i) != " " && x.GapBefore(i) != ", " {
		return false
	}
	noun := x.LowerText(i - 1)
	return ownParts()[noun] || ownParts()[strings.TrimSuffix(noun, "s")]
}

// ownParts are the parts of a program, and what holds data, in the singular where that is all but the s of the plural.
var ownParts = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`argument attribute branch bucket checkbox class classes column constant directory directories element enum field file folder function
	image instance key label macro node parameter picture property properties struct subclass subdirectory table tag test textbox thread type
	user variable`)
})
