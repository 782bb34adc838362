package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findListed proposes words that stand in a list beside known software and are no
// ordinary words, whatever their case: "OpenSSL or zlib", "CircleCI, Hubot".
func (x *Namer) findListed() {
	words := x.Words
	for i := range int32(len(words)) {
		w := &words[i]
		ordinary := w.Is(prose.Lower|prose.Capital) && !w.Is(prose.Digits|prose.Camel|prose.AllCaps)
		if !ordinary || w.End-w.Start < 3 || w.At(prose.Elsewhere|prose.InTag|prose.Hyphened) || x.Covered[i] > 0 {
			continue
		}
		before, behind := x.listedBefore(i), x.listedBehind(i)
		if (before || behind) && (x.Strange(i) || before && behind && !x.Lexeme(i).Common && !x.Lexeme(i).Given) && !x.Foreign(i) {
			x.propose(i, i+1, "listed beside software", Fair, kg.Project)
		}
	}
}

// listedBefore reports whether the item before word i in a list is known
// software.
func (x *Namer) listedBefore(i int32) bool {
	if i > 1 && x.software(i-2) && x.Junction(i-1) {
		return true
	}
	return i > 0 && x.software(i-1) && x.GapBefore(i) == ", "
}

// listedBehind reports whether the item behind word i in a list is known
// software.
func (x *Namer) listedBehind(i int32) bool {
	last := int32(len(x.Words)) - 1
	if i+2 <= last && x.software(i+2) && x.Junction(i+1) {
		return true
	}
	return i < last && x.software(i+1) && x.GapBefore(i+1) == ", "
}

// software reports whether word i belongs to the name of something that is
// run or written in.
func (x *Namer) software(i int32) bool {
	n := x.Covered[i]
	if n == 0 {
		return false
	}
	switch x.candidates[n-1].Kind {
	case kg.Project, kg.Product, kg.Language:
		return true
	}
	return false
}
