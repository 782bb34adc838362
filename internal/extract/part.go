package extract

import (
	"notes/pkg/kg"
)

// findParts adds the mentions that only the whole note explains: a person
// called by one name, a name of the note's own in another case.
func (x *Extractor) findParts() {
	people := x.peopleByPart()
	for i := range x.scan.words {
		w := x.scan.words[i]
		if w.at(inBare|inCode|inNote|inTag) || x.taken(int32(i)) || !w.is(capital) && !w.is(lower) {
			continue
		}
		text := x.lowerText(int32(i))
		if g := people[text]; g != nil && w.is(capital) {
			x.join(g, int32(i), "part of a name")
			continue
		}
		if g := x.groups.byKey[text]; g != nil && !g.dropped && x.ownName(g, text) {
			x.join(g, int32(i), "name of the note")
		}
	}
}

// join adds word i to a group as one more mention.
func (x *Extractor) join(g *group, i int32, rule string) {
	w := x.scan.words[i]
	g.members = append(g.members, &candidate{start: w.start, end: w.end, words: span{i, i + 1}, rule: rule, strength: hint})
}

// peopleByPart maps first and last names, in lower case, to the one person in
// the note who has them; names that two people share lead to nobody.
func (x *Extractor) peopleByPart() map[string]*group {
	var parts map[string]*group
	for _, g := range x.groups.order {
		if g.dropped || len(g.members) == 0 || g.members[0].kind != kg.Person {
			continue
		}
		if parts == nil {
			parts = map[string]*group{}
		}
		words := g.members[0].words
		for _, i := range []int32{words.from, words.to - 1} {
			part := x.lowerText(i)
			if other, shared := parts[part]; shared && other != g {
				parts[part] = nil
				continue
			}
			parts[part] = g
		}
	}
	return parts
}

// taken reports whether an accepted candidate covers word i. Candidates are in
// order, so this is a binary search.
func (x *Extractor) taken(i int32) bool {
	lo, hi := 0, len(x.candidates)
	for lo < hi {
		mid := (lo + hi) / 2
		if x.candidates[mid].words.to <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(x.candidates) && x.candidates[lo].words.from <= i && !x.candidates[lo].dropped
}

// ownName reports whether a single word names the group also when it is
// written small: not if it is a plain word, or a form that the vocabulary
// guards.
func (x *Extractor) ownName(g *group, text string) bool {
	if g.best < fair || g.members[0].entry != nil || len(text) < 3 {
		return false
	}
	return !x.ordinaryWord(text) && !x.words.Given(text)
}
