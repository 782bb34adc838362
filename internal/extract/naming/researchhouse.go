package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Companies have houses for research, which have the place where they are in their name: the Quarpa Oslo Research Center.
// The whole of it is one house, before the company and the place in it are.

// findResearchHouses proposes such houses by their last two words and the capitals before them.
func (x *Namer) findResearchHouses() {
	for _, i := range x.Named {
		if !researchHouses[x.LowerText(i)] || x.LowerBefore(i) != "research" || !x.Words[i-1].Named() || x.bodyGoesOn(prose.Span{From: i, To: i + 1}) {
			continue
		}
		from := i - 1
		for from > x.First[x.Words[i].Sentence] && i-from < maxResearchHouse && x.houseWord(from-1) {
			from--
		}
		house := prose.Span{From: from, To: i + 1}
		if from == i-1 || x.Words[from].At(prose.InTitle) && !x.setOff(from) || x.coversWhole(house) || !x.namedHouse(house) {
			continue
		}
		x.propose(house.From, house.To, "house for research", Certain, kg.Organization)
		x.cover(house)
	}
}

// namedHouse reports whether a part of a house is known, or a word of it is none of the language.
func (x *Namer) namedHouse(house prose.Span) bool {
	name := prose.Span{From: house.From, To: house.To - 2}
	return x.covers(name) || x.Uncommon(name)
}

// setOff reports whether word i stands behind a comma, a bracket or an article, as the name of a house does also where
// each word has a capital.
func (x *Namer) setOff(i int32) bool {
	gap := x.GapBefore(i)
	return gap == ", " || strings.HasSuffix(gap, "(") || i > x.First[x.Words[i].Sentence] && x.Surface(x.Words[i-1]) == "the"
}

// houseWord reports whether word i stands with a capital right before another one and begins no sentence by it.
func (x *Namer) houseWord(i int32) bool {
	return x.GapBefore(i+1) == " " && x.Words[i].Named() && !x.OrdinaryStart(i) && !x.Lexeme(i).Role
}

// maxResearchHouse is how many words the name of such a house has at most before the last.
const maxResearchHouse = 5

// researchHouses are the last words of what such houses are called.
var researchHouses = map[string]bool{"center": true, "centre": true, "lab": true, "labs": true, "laboratory": true, "laboratories": true, "institute": true}
