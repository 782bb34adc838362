package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findUniversities proposes universities by their form, whose place no list needs to have: University
// of Hull. Where every word of a sentence has a capital, one word is the place.
func (x *Namer) findUniversities() {
	for _, i := range x.Named {
		if x.LowerText(i) != "university" || x.Covered[i] > 0 || x.WordBehind(i, " ") != "of" {
			continue
		}
		behind := i + 2
		to := behind
		for to < behind+maxUniversity && x.namesOn(to) && (to == behind || !x.Words[i].At(prose.InTitle)) {
			to++
		}
		if to > behind && x.Covered[behind] == 0 {
			x.propose(i, to, "institution", Fair, kg.Organization)
			x.cover(prose.Span{From: i, To: to})
		}
	}
}

// maxUniversity is how many words the place of a university has at most.
const maxUniversity = 3

// namesOn reports whether word i goes on with a name as a word of its own.
func (x *Namer) namesOn(i int32) bool {
	if int(i) == len(x.Words) || x.Words[i].Sentence != x.Words[i-1].Sentence {
		return false
	}
	gap := x.GapBefore(i)
	return (gap == " " || gap == "-") && x.Words[i].Is(prose.Capital)
}
