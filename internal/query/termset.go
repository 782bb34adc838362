package query

import "notes/pkg/kg"

// termSet is a set of terms, by their numbers. A nil one has all terms.
type termSet struct{ in []bool }

// termsOf returns the terms of some entities.
func termsOf(groups []*group) *termSet {
	var s termSet
	for _, g := range groups {
		for _, id := range g.members {
			s.add(id)
		}
	}
	return &s
}

func (s *termSet) add(id kg.TermID) {
	if int(id) >= len(s.in) {
		s.in = append(s.in, make([]bool, int(id)+1-len(s.in))...)
	}
	s.in[id] = true
}

func (s *termSet) has(id kg.TermID) bool { return s == nil || int(id) < len(s.in) && s.in[id] }
