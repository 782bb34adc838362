package extract

import "notes/pkg/kg"

// qualifiedFrom returns the index behind the qualified name that begins with word i, as modules
// and packages have it: DBIx::Class. It returns i if none does, or one that only tells which part
// of something known is meant (ActiveRecord::Base), or words of the language (Status::Done).
func (x *Namer) qualifiedFrom(i int32) int32 {
	if !x.words[i].named() || x.wordBehind(i, "::") == "" || i > 0 && x.gapBefore(i) == "::" {
		return i
	}
	to := i + 1
	for x.gapBefore(to) == "::" && x.qualifies(to-1) {
		if to++; int(to) == len(x.words) {
			break
		}
	}
	if !x.qualifies(to-1) || to == i+1 || !x.uncommon(span{i, to}) {
		return i
	}
	return to
}

// qualifies reports whether word i may stand in a qualified name: it has a capital, and is nothing
// known but a standard or an idea.
func (x *Namer) qualifies(i int32) bool {
	w := x.words[i]
	if !w.named() || w.is(dotted) || w.at(inBare|inCode|inNote) || w.end-w.start < 2 {
		return false
	}
	n := x.covered[i]
	return n == 0 || x.candidates[n-1].kind == kg.Standard || x.candidates[n-1].kind == kg.Concept
}
