package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// institution proposes what is called after a place and what sort of institution it is:
// University of São Paulo, Bologna University.
func (x *Namer) institution(run prose.Span) bool {
	for i := run.From; i < run.To; i++ {
		if !institutions[x.LowerText(i)] {
			continue
		}
		switch {
		case i+2 < run.To && x.Surface(x.Words[i+1]) == "of" && x.placeUpTo(i+2, run.To):
			for i > run.From && !x.Lexeme(i-1).Negative && !x.Words[i-1].At(prose.Initial) && x.Covered[i-1] == 0 {
				i--
			}
			if i > run.From && !prose.Articles[x.LowerText(i-1)] {
				return false // a longer name, of which only a part could be told
			}
			x.propose(i, run.To, "institution", Fair, kg.Organization)
			return true
		case i == run.To-1 && i > run.From && x.placeUpTo(run.From, i):
			x.propose(run.From, run.To, "institution", Fair, kg.Organization)
			return true
		}
	}
	return false
}

// venue proposes a place that is called after another one and what there is: Denver Airport,
// Roma Bakery, Shanghai Expo Centre.
func (x *Namer) venue(run prose.Span) bool {
	last := run.To - 1
	n := x.Covered[run.From]
	if last == run.From || n == 0 || x.candidates[n-1].Kind != kg.Place || x.Words[run.From].At(prose.InTitle) {
		return false
	}
	city := x.candidates[n-1].Words
	head := x.LowerText(last)
	if prose.Heads[head] != kg.Place && !venues[head] || city.From != run.From || city.To > last || last-city.To > maxVenue || x.covers(prose.Span{From: city.To, To: run.To}) {
		return false
	}
	x.propose(run.From, run.To, "venue", Fair, kg.Place)
	return true
}

// maxVenue is how many words stand at most between the place that a venue is called after and what
// it is.
const maxVenue = 2

// venues are what venues are called beside what other places are.
var venues = map[string]bool{"center": true, "city": true, "harbour": true, "harbor": true}

// placeUpTo reports whether the name of a place covers just the words from..to.
func (x *Namer) placeUpTo(from, to int32) bool {
	n := x.Covered[from]
	return n > 0 && x.candidates[n-1].Kind == kg.Place && x.candidates[n-1].Words == prose.Span{From: from, To: to}
}

// institutions are what is called after the place where it is.
var institutions = map[string]bool{"u": true, "univ": true, "university": true, "college": true, "institute": true, "academy": true, "bank": true, "ministry": true, "parliament": true}
