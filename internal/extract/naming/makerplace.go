package naming

import (
	"notes/internal/company"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Reports say in brackets who makes what they used, and where: (Quorl, Zorboville, NJ), (Zamel GmbH, Quarstadt, Germany).

// makerPlaceRule takes the parts of such brackets for a maker and places.
const makerPlaceRule = "maker and place in brackets"

// maxMakerName is how many words a maker or a place has at most there.
const maxMakerName = 3

// findMakerPlaces proposes the first of such parts as a maker and the second as a place.
func (x *Namer) findMakerPlaces() {
	for _, i := range x.Named {
		if gap := x.GapBefore(i); gap != " (" && gap != "; " {
			continue
		}
		parts := x.partsOf(i)
		if !x.makerParts(parts) {
			continue
		}
		if first := parts[0]; !x.covers(first) && x.Uncommon(first) {
			x.propose(first.From, first.To, makerPlaceRule, Fair, kg.Organization)
			x.cover(first)
		}
		if place := parts[1]; !x.covers(place) {
			x.propose(place.From, place.To, makerPlaceRule, Certain, kg.Place)
			x.cover(place)
		}
	}
}

// makerParts reports whether parts are a maker, a city and a state, with a country behind it maybe, or a maker, a city and a
// country. What is written as software has its maker behind it in the place of the city, and so
// has somebody who works there.
func (x *Namer) makerParts(parts []prose.Span) bool {
	if len(parts) != 3 && (len(parts) != 4 || !x.stateAt(parts[2])) {
		return false
	}
	city := parts[1]
	for i := city.From; i < city.To; i++ {
		if x.Words[i].Is(prose.Camel | prose.AllCaps) {
			return false
		}
	}
	if x.HeadOf(city) == kg.Organization || x.stateAt(city) || x.Lexeme(parts[0].From).Given {
		return false
	}
	return x.stateAt(parts[2]) || x.kindAt(parts[2].From, kg.Place) && !x.Words[parts[0].From].Is(prose.Camel)
}

// stateAt reports whether words are a state.
func (x *Namer) stateAt(words prose.Span) bool {
	return words.Len() == 1 && states[x.Surface(x.Words[words.From])]
}

// partsOf returns the parts between commas from word i up to the end of the brackets, nothing if one of them is more than a
// few words with capitals.
func (x *Namer) partsOf(i int32) (parts []prose.Span) {
	end := x.Closing(i)
	part := prose.Span{From: i, To: i}
	for ; part.To < end; part.To++ {
		w := x.Words[part.To]
		switch gap := x.GapBefore(part.To); {
		case !w.Is(prose.Capital) || w.Is(prose.Digits) || w.At(prose.Elsewhere):
			return nil
		case part.To == i || gap == " " || gap == "-":
		case gap == ", " && part.Len() <= maxMakerName:
			if company.Tells(x.LowerText(part.To)) { // the legal form of the maker
				return nil
			}
			parts = append(parts, part)
			part.From = part.To
		default:
			return nil
		}
	}
	if part.Len() == 0 || part.Len() > maxMakerName {
		return nil
	}
	return append(parts, part)
}
