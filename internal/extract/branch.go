package extract

import "notes/pkg/kg"

// maxBranch is how many words the name of a house has at most before that of the place.
const maxBranch = 3

// findBranches proposes houses and communities called after where they are, of which nothing else
// is known: Quarpa France, the Quux Crafters Madrid.
func (x *Namer) findBranches() {
	for n := range x.candidates {
		place := x.candidates[n]
		if place.kind != kg.Place || place.entry == nil || place.end != x.words[place.words.to-1].end {
			continue
		}
		if x.words[place.words.from].at(inTitle|inQuote|shouted|inAnchor) || x.bodyGoesOn(place.words) {
			continue
		}
		from := place.words.from
		for place.words.from-from < maxBranch && x.housePart(from-1) {
			from--
		}
		house := span{from, place.words.from}
		if x.bodyBegins(from) || !x.uncommon(house) || x.foreign(from) && x.words[from].at(initial) {
			continue
		}
		x.propose(from, place.words.to, "house of a place", certain, kg.Organization)
		x.cover(span{from, place.words.to})
	}
}

// housePart reports whether word i may be a part of the name of a house, and stands right before
// another one.
func (x *Namer) housePart(i int32) bool {
	return x.gapBefore(i+1) == " " && x.covered[i] == 0 && x.words[i].named() && !x.ordinaryStart(i)
}
