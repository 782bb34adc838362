package extract

import "notes/pkg/kg"

// institution proposes what is called after a place and what sort of institution it is:
// University of São Paulo, Bologna University.
func (x *Namer) institution(run span) bool {
	for i := run.from; i < run.to; i++ {
		if !institutions[x.lowerText(i)] {
			continue
		}
		switch {
		case i+2 < run.to && x.text(x.words[i+1]) == "of" && x.placeUpTo(i+2, run.to):
			for i > run.from && !x.lexeme(i-1).Negative && !x.words[i-1].at(initial) && x.covered[i-1] == 0 {
				i--
			}
			if i > run.from && !articles[x.lowerText(i-1)] {
				return false // a longer name, of which only a part could be told
			}
			x.propose(i, run.to, "institution", fair, kg.Organization)
			return true
		case i == run.to-1 && i > run.from && x.placeUpTo(run.from, i):
			x.propose(run.from, run.to, "institution", fair, kg.Organization)
			return true
		}
	}
	return false
}

// venue proposes a place that is called after another one and what there is: Denver Airport,
// Roma Bakery, Shanghai Expo Centre.
func (x *Namer) venue(run span) bool {
	last := run.to - 1
	n := x.covered[run.from]
	if last == run.from || n == 0 || x.candidates[n-1].kind != kg.Place || x.words[run.from].at(inTitle) {
		return false
	}
	city := x.candidates[n-1].words
	head := x.lowerText(last)
	if heads[head] != kg.Place && !venues[head] || city.from != run.from || city.to > last || last-city.to > maxVenue || x.covers(span{city.to, run.to}) {
		return false
	}
	x.propose(run.from, run.to, "venue", fair, kg.Place)
	return true
}

// maxVenue is how many words stand at most between the place that a venue is called after and what
// it is.
const maxVenue = 2

// venues are what venues are called beside what other places are.
var venues = map[string]bool{"center": true, "city": true, "harbour": true, "harbor": true}

// placeUpTo reports whether the name of a place covers just the words from..to.
func (x *Namer) placeUpTo(from, to int32) bool {
	n := x.covered[from]
	return n > 0 && x.candidates[n-1].kind == kg.Place && x.candidates[n-1].words == span{from, to}
}

// institutions are what is called after the place where it is.
var institutions = map[string]bool{"u": true, "univ": true, "university": true, "college": true, "institute": true, "academy": true, "bank": true, "ministry": true, "parliament": true}
