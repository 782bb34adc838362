package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// qualifiedFrom returns the index behind the qualified name that begins with word i, as modules
// and packages have it: DBIx::Class. It returns i if none does, or one that only tells which part
// of something known is meant (ActiveRecord::Base), or words of the language (Status::Done).
func (x *Namer) qualifiedFrom(i int32) int32 {
	if !x.Words[i].Named() || x.WordBehind(i, "::") == "" || i > 0 && x.GapBefore(i) == "::" {
		return i
	}
	to := i + 1
	for x.GapBefore(to) == "::" && x.qualifies(to-1) {
		if to++; int(to) == len(x.Words) {
			break
		}
	}
	if !x.qualifies(to-1) || to == i+1 || !x.Uncommon(prose.Span{From: i, To: to}) {
		return i
	}
	return to
}

// qualifies reports whether word i may stand in a qualified name: it has a capital, and is nothing
// known but a standard or an idea.
func (x *Namer) qualifies(i int32) bool {
	w := x.Words[i]
	if !w.Named() || w.Is(prose.Dotted) || w.At(prose.Elsewhere) || w.End-w.Start < 2 {
		return false
	}
	n := x.Covered[i]
	return n == 0 || x.candidates[n-1].Kind == kg.Standard || x.candidates[n-1].Kind == kg.Concept
}
