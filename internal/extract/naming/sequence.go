package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Biologists write genes out, three letters to a word: TAC TCA GCC.

// sequenced reports whether the form is part of a gene: it and a word beside it have no letters but those of bases.
func (f *form) sequenced() bool {
	i := f.words.From
	if f.words.Len() > 1 || !f.x.triplet(i) {
		return false
	}
	before := i > 0 && f.x.GapBefore(i) == " " && f.x.triplet(i-1)
	return before || f.x.WordBehind(i, " ") != "" && f.x.triplet(i+1)
}

// gene reports whether a run begins as a gene is written out.
func (x *Namer) gene(run prose.Span) bool {
	return run.Len() > 1 && x.triplet(run.From) && x.triplet(run.From+1)
}

// triplet reports whether word i is three of the letters that stand for the bases of a gene.
func (x *Namer) triplet(i int32) bool {
	text := x.Surface(x.Words[i])
	return len(text) == 3 && strings.Trim(text, "ACGTU") == ""
}
