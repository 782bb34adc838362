package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// compass are the words that make another place of one: Western Australia.
var compass = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northern": true, "southern": true, "eastern": true, "western": true,
	"northeastern": true, "northwestern": true, "southeastern": true, "southwestern": true, "central": true,
}

// findQuarters proposes parts of countries and cities by where in them they are: South Tyrol, West
// London.
func (x *Namer) findQuarters() {
	for _, i := range x.Named {
		if !compass[x.LowerText(i)] || x.WordBehind(i, " ") == "" || x.Covered[i+1] == 0 {
			continue
		}
		place := &x.candidates[x.Covered[i+1]-1]
		if w := x.Words[i]; place.Kind != kg.Place || w.At(prose.Elsewhere|prose.Initial|prose.InTitle|prose.InQuote) {
			continue
		}
		x.propose(i, place.Words.To, "part of a place", Certain, kg.Place)
		x.cover(prose.Span{From: i, To: place.Words.To})
	}
}
