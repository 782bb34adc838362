package store

import (
	"slices"

	"notes/pkg/kg"
)

// tieChange adds counts to the tie between two terms, in one direction.
type tieChange struct {
	from, to kg.TermID
	n        counts
}

// tieChanges are what notes add to ties, or take from them, in any order.
type tieChanges struct{ chunks[tieChange] }

// tie adds the pairs of a note, or takes them back.
func (c *tieChanges) tie(pairs []pair, refs []reference, sign int) {
	for _, p := range pairs {
		n := p.n
		for i := range n {
			n[i] *= int8(sign)
		}
		a, b := refs[p.a].id, refs[p.b].id
		c.add(tieChange{a, b, n})
		c.add(tieChange{b, a, n})
	}
}

// sum calls do for each term that has changes, in the order of the terms'
// numbers, with what they come to for each of its neighbours, sorted by number.
// The neighbours are good until do returns. It empties c.
func (c *tieChanges) sum(terms int, do func(kg.TermID, []neighbour) error) error {
	// Sorted by the far end first, each term's changes come out sorted by it.
	byEnd, _ := sortByTerm(c.all(), terms, func(t tieChange) kg.TermID { return t.to })
	*c = tieChanges{}
	var ends []neighbour
	return byTerm(slices.Values(byEnd), terms, func(t tieChange) kg.TermID { return t.from }, func(id kg.TermID, changes []tieChange) error {
		ends = ends[:0]
		for i, change := range changes {
			if i == 0 || change.to != changes[i-1].to {
				ends = append(ends, neighbour{to: change.to})
			}
			end := &ends[len(ends)-1]
			for way, n := range change.n {
				end.n[way] += int32(n)
			}
		}
		return do(id, ends)
	})
}
