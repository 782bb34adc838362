package store

import (
	"encoding/binary"

	"notes/pkg/kg"
)

// The sums of all terms lie side by side in pages, so that a query that has to
// judge a hundred thousand neighbours reads a few hundred values and decodes
// nothing that it doesn't look at. A page fills one page of bbolt.
const (
	sumsPerPage = 128
	sumsFields  = 13
	sumsWidth   = 8 + 4*sumsFields
)

// slot says on which page the sums of a term lie, and at which byte.
func slot(id kg.TermID) (page kg.TermID, offset int) {
	return id / sumsPerPage, int(id%sumsPerPage) * sumsWidth
}

func putSums(b []byte, s *kg.Sums) {
	flags := 0
	if s.Known {
		flags |= isKnown
	}
	if s.Topic {
		flags |= isTopic
	}
	binary.LittleEndian.PutUint64(b, s.Hash)
	for i, n := range [sumsFields]int{
		flags, s.Held, s.Notes, s.Mentions, s.Sure,
		s.Shape.Inner, s.Shape.Initial, s.Shape.Lower, s.Shape.Linked, s.Shape.Code, s.Shape.Defined,
		s.Joins, s.Ties,
	} {
		binary.LittleEndian.PutUint32(b[8+4*i:], uint32(n))
	}
}

func getSums(b []byte) kg.Sums {
	if len(b) < sumsWidth {
		return kg.Sums{}
	}
	at := func(i int) int { return int(binary.LittleEndian.Uint32(b[8+4*i:])) }
	return kg.Sums{
		Known: at(0)&isKnown != 0, Topic: at(0)&isTopic != 0,
		Hash: binary.LittleEndian.Uint64(b),
		Held: at(1), Notes: at(2), Mentions: at(3), Sure: at(4),
		Shape: kg.Shape{Inner: at(5), Initial: at(6), Lower: at(7), Linked: at(8), Code: at(9), Defined: at(10)},
		Joins: at(11), Ties: at(12),
	}
}

// addSums adds what a note holds to the sums of a term, or takes it back.
func addSums(s, note *kg.Sums, sign int) {
	s.Held += sign * note.Held
	s.Notes += sign * note.Notes
	s.Mentions += sign * note.Mentions
	s.Sure += sign * note.Sure
	s.Shape.Inner += sign * note.Shape.Inner
	s.Shape.Initial += sign * note.Shape.Initial
	s.Shape.Lower += sign * note.Shape.Lower
	s.Shape.Linked += sign * note.Shape.Linked
	s.Shape.Code += sign * note.Shape.Code
	s.Shape.Defined += sign * note.Shape.Defined
	s.Joins += sign * note.Joins
}
