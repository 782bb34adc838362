package store

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// Findings number the terms of a note by their keys, a record as they first stand in
// it: most mentions are then of the next term, of which nothing needs to be said.
// Terms that are not mentioned follow.

// termOrder lists the terms of a note in the order of its record.
func termOrder(f *kg.Findings) []int {
	order := make([]int, 0, len(f.Terms))
	listed := make([]bool, len(f.Terms))
	for _, m := range f.Mentions {
		if !listed[m.Term] {
			listed[m.Term] = true
			order = append(order, m.Term)
		}
	}
	for i, is := range listed {
		if !is {
			order = append(order, i)
		}
	}
	return order
}

// ranks says at which place of an order each term stands.
func ranks(order []int) []int {
	list := make([]int, len(order))
	for place, term := range order {
		list[term] = place
	}
	return list
}

// inPlaces puts a list into an order.
func inPlaces[E any](list []E, order []int) []E {
	sorted := make([]E, len(order))
	for place, i := range order {
		sorted[place] = list[i]
	}
	return sorted
}

// sortTerms numbers the terms of a record by their keys, as findings do.
func (r *record) sortTerms() {
	order := make([]int, len(r.Terms))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(r.Terms[a].Key, r.Terms[b].Key) })
	r.Terms, r.refs, r.said = inPlaces(r.Terms, order), inPlaces(r.refs, order), inPlaces(r.said, order)
	r.renumber(ranks(order))
}

// renumber replaces the number of each term by what number says.
func (r *record) renumber(number []int) {
	for _, topics := range r.topics {
		for i := range topics {
			topics[i] = number[topics[i]]
		}
	}
	for i := range r.Sentences {
		if s := &r.Sentences[i]; s.Subject > 0 {
			s.Subject = number[s.Subject-1] + 1
		}
	}
	for i := range r.Mentions {
		r.Mentions[i].Term = number[r.Mentions[i].Term]
	}
	for i := range r.Relations {
		x := &r.Relations[i]
		x.Source, x.Target = number[x.Source], number[x.Target]
	}
	for i := range r.Links {
		if l := &r.Links[i]; l.Term >= 0 {
			l.Term = number[l.Term]
		}
	}
}
