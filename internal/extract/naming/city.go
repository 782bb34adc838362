package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// placeOfEvent is the rule by which a place that the name of an event holds is a
// mention.
const placeOfEvent = "place of an event"

// findCities adds the places inside the names of events: who was at KubeCon Amsterdam
// was in Amsterdam. The regions that tell editions apart are none, nor is the word that
// a name begins with, which is a part of it.
func (x *Namer) findCities() {
	x.cities = x.cities[:0]
	for i := range x.candidates {
		c := &x.candidates[i]
		if c.Kind != kg.Event {
			continue
		}
		for w := c.Words.From + 1; w < c.Words.To; w++ {
			if city := x.placeAt(w, c.Words.To); city != nil {
				x.cities = append(x.cities, *city)
				w = city.Words.To - 1
			}
		}
	}
	for i := range x.cities {
		x.Groups.add(x.keyOf(&x.cities[i]), &x.cities[i])
	}
}

// placeAt returns the place that the vocabulary has for words from i on and before
// limit, nil if it has none.
func (x *Namer) placeAt(i, limit int32) *Candidate {
	w := x.Words[i]
	if !w.Is(prose.Capital) || regions[x.Surface(w)] {
		return nil
	}
	x.matches = x.Vocab.At(x.Doc.Text, int(w.Start), x.matches[:0])
	for m := len(x.matches) - 1; m >= 0; m-- {
		match := x.matches[m]
		to, whole := x.WordsTo(i, match)
		if !whole || to > limit {
			continue
		}
		for _, n := range match.Senses {
			if entry := x.Vocab.Sense(n).Entry; entry.Kind == kg.Place {
				return &Candidate{Start: w.Start, End: int32(match.End), Words: prose.Span{From: i, To: to}, Entry: entry, Kind: kg.Place, Rule: placeOfEvent, Strength: Certain}
			}
		}
	}
	return nil
}
