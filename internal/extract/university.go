package extract

import "notes/pkg/kg"

// findUniversities proposes universities by their form, whose place no list needs to have: University
// of Hull. Where every word of a sentence has a capital, one word is the place.
func (x *Namer) findUniversities() {
	for _, i := range x.named {
		if x.lowerText(i) != "university" || x.covered[i] > 0 || x.wordBehind(i, " ") != "of" {
			continue
		}
		behind := i + 2
		to := behind
		for to < behind+maxUniversity && x.namesOn(to) && (to == behind || !x.words[i].at(inTitle)) {
			to++
		}
		if to > behind && x.covered[behind] == 0 {
			x.propose(i, to, "institution", fair, kg.Organization)
			x.cover(span{i, to})
		}
	}
}

// maxUniversity is how many words the place of a university has at most.
const maxUniversity = 3

// namesOn reports whether word i goes on with a name as a word of its own.
func (x *Namer) namesOn(i int32) bool {
	if int(i) == len(x.words) || x.words[i].sentence != x.words[i-1].sentence {
		return false
	}
	gap := x.gapBefore(i)
	return (gap == " " || gap == "-") && x.words[i].is(capital)
}
