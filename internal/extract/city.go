package extract

import "notes/pkg/kg"

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
		if c.kind != kg.Event {
			continue
		}
		for w := c.words.from + 1; w < c.words.to; w++ {
			if city := x.placeAt(w, c.words.to); city != nil {
				x.cities = append(x.cities, *city)
				w = city.words.to - 1
			}
		}
	}
	for i := range x.cities {
		x.groups.add(x.keyOf(&x.cities[i]), &x.cities[i])
	}
}

// placeAt returns the place that the vocabulary has for words from i on and before
// limit, nil if it has none.
func (x *Namer) placeAt(i, limit int32) *candidate {
	w := x.words[i]
	if !w.is(capital) || regions[x.text(w)] {
		return nil
	}
	x.matches = x.vocab.At(x.doc.Text, int(w.start), x.matches[:0])
	for m := len(x.matches) - 1; m >= 0; m-- {
		match := x.matches[m]
		to, whole := x.wordsTo(i, match)
		if !whole || to > limit {
			continue
		}
		for _, n := range match.Senses {
			if entry := x.vocab.Sense(n).Entry; entry.Kind == kg.Place {
				return &candidate{start: w.start, end: int32(match.End), words: span{i, to}, entry: entry, kind: kg.Place, rule: placeOfEvent, strength: certain}
			}
		}
	}
	return nil
}
