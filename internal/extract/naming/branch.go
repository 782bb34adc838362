package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxBranch is how many words the name of a house has at most before that of the place.
const maxBranch = 3

// findBranches proposes houses and communities called after where they are, of which nothing else
// is known: Quarpa France, the Quux Crafters Madrid.
func (x *Namer) findBranches() {
	for n := range x.candidates {
		place := x.candidates[n]
		if place.Kind != kg.Place || place.Entry == nil || place.End != x.Words[place.Words.To-1].End {
			continue
		}
		if x.Words[place.Words.From].At(prose.InTitle|prose.InQuote|prose.Shouted|prose.InAnchor) || x.bodyGoesOn(place.Words) {
			continue
		}
		from := place.Words.From
		for place.Words.From-from < maxBranch && x.housePart(from-1) {
			from--
		}
		house := prose.Span{From: from, To: place.Words.From}
		if x.BodyBegins(from) || !x.Uncommon(house) || x.Foreign(from) && x.Words[from].At(prose.Initial) {
			continue
		}
		x.propose(from, place.Words.To, "house of a place", Certain, kg.Organization)
		x.cover(prose.Span{From: from, To: place.Words.To})
	}
}

// housePart reports whether word i may be a part of the name of a house, and stands right before
// another one.
func (x *Namer) housePart(i int32) bool {
	return x.GapBefore(i+1) == " " && x.Covered[i] == 0 && x.Words[i].Named() && !x.OrdinaryStart(i)
}
