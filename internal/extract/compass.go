package extract

import "notes/pkg/kg"

// compass are the words that make another place of one: Western Australia.
var compass = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northern": true, "southern": true, "eastern": true, "western": true,
	"northeastern": true, "northwestern": true, "southeastern": true, "southwestern": true, "central": true,
}

// findQuarters proposes parts of countries and cities by where in them they are: South Tyrol, West
// London.
func (x *Namer) findQuarters() {
	for _, i := range x.named {
		if !compass[x.lowerText(i)] || x.wordBehind(i, " ") == "" || x.covered[i+1] == 0 {
			continue
		}
		place := &x.candidates[x.covered[i+1]-1]
		if w := x.words[i]; place.kind != kg.Place || w.at(initial|inTitle|inBare|inCode|inNote|inQuote) {
			continue
		}
		x.propose(i, place.words.to, "part of a place", certain, kg.Place)
		x.cover(span{i, place.words.to})
	}
}
