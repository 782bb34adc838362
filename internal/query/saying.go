package query

import (
	"math"

	"notes/pkg/kg"
)

// A section may be filed under a topic for one name that it mentions, and another one
// for speaking of nothing else. How much a section says of a topic is its share of the
// votes, less what a few sentences more might have changed (as a mean is drawn towards
// that of all where there is little to go by).
const (
	doubt       = 1.0 // sentences that might have said something else
	leastSaying = 0.5 // where the headings above alone speak for it
)

// How many sentences one of a section counts for.
const (
	saysSo   = 1.0 // it names the topic
	saysLess = 0.5 // it names what is filed under it
	saysMore = 2.0 // factor for headings
)

// saying returns how much a section says of a topic, 0 to 1, of its share of the votes
// and how many sentences speak for it.
func saying(share, sentences float64) float64 {
	n := sentences + leastSaying
	return math.Round(1000*share*n/(n+doubt)) / 1000
}

// speakers are the terms that speak for a topic.
type speakers struct{ own, filed *termSet }

// speakersFor returns the terms of a topic and those that are filed under it.
func (v *View) speakersFor(g *group) speakers {
	s := speakers{termsOf([]*group{g}), &termSet{}}
	for _, id := range g.members {
		for member := range v.src.Members(id) {
			s.filed.add(member)
		}
	}
	return s
}

// in counts the sentences of a section that speak for the topic.
func (s *speakers) in(n *sectioned, section int) (sum float64) {
	last, said := -1, 0.0
	for _, m := range n.parts[section].mentions {
		if m.Sentence != last {
			last, said = m.Sentence, 0
		}
		says := s.says(n.IDs[m.Term])
		if n.Sentences[m.Sentence].Heading {
			says *= saysMore
		}
		if says > said {
			sum, said = sum+says-said, says
		}
	}
	return sum
}

func (s *speakers) says(term kg.TermID) float64 {
	switch {
	case s.own.has(term):
		return saysSo
	case s.filed.has(term):
		return saysLess
	}
	return 0
}
