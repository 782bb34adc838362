package query

import "notes/pkg/kg"

// termSet is a set of terms, by their numbers. A nil one has all terms.
type termSet struct{ in []uint64 } // a bit for each

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
	if word := int(id / 64); word >= len(s.in) {
		s.in = append(s.in, make([]uint64, word+1-len(s.in))...)
	}
	s.in[id/64] |= 1 << (id % 64)
}

// hasAny reports whether the set may have a term from first to last.
func (s *termSet) hasAny(first, last kg.TermID) bool {
	for word := int(first / 64); word <= int(last/64) && word < len(s.in); word++ {
		if s.in[word] != 0 {
			return true
		}
	}
	return false
}

func (s *termSet) has(id kg.TermID) bool {
	return s == nil || int(id/64) < len(s.in) && s.in[id/64]&(1<<(id%64)) != 0
}
