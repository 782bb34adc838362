package graph

import (
	"iter"
	"math/bits"
	"slices"
)

// Edge leads to a node. Weights are whole numbers, so that sums of them don't
// depend on their order.
type Edge struct {
	To     uint32
	Weight uint64
}

// Graph is what [Push] needs of a graph.
type Graph interface {
	// Degree is how many edges Edges yields for a node, or somewhat more: what
	// it costs to look at them.
	Degree(node uint32) int
	// Edges yields the edges of a node, in any order, none twice.
	Edges(node uint32) iter.Seq[Edge]
}

// One is the rank of all nodes together.
const One = 1 << 40

// Walk are the parameters of [Push].
type Walk struct {
	Restart float64 // the share of steps that go back to the start, between 0 and 1
	Epsilon float64 // a node is looked at only if its share of [One] per edge is larger
	Budget  int     // edges to look at, at most
}

// Push approximates personalised PageRank from a start: the share of time that
// a walker spends at each node who goes along edges by weight and now and then
// goes back. It is the local push of Andersen, Chung and Lang (2006), whose
// cost depends on the parameters and not on the graph. Ranks are in units of
// 1/[One].
//
// Pushes are made in rounds, each from the state that the one before left,
// with whole numbers only, which makes the result independent of the order of
// nodes and edges. Where a round would exceed the budget, epsilon is doubled
// until it doesn't.
func Push(g Graph, start uint32, w Walk) map[uint32]uint64 {
	rank := map[uint32]uint64{}
	rest := map[uint32]uint64{start: One}
	front := []pending{{start, One, 0}}
	for budget := w.Budget; len(front) > 0; front = frontier(g, rest, w.Epsilon, &budget) {
		for _, p := range front {
			delete(rest, p.node)
		}
		for _, p := range front {
			kept := uint64(float64(p.rest) * w.Restart)
			rank[p.node] += kept
			spread(g, p.node, p.rest-kept, rest)
		}
	}
	return rank
}

// pending is a node with what it has yet to hand on.
type pending struct {
	node   uint32
	rest   uint64
	degree int
}

// frontier lists the nodes that have enough to hand on for what it costs, and
// takes that off the budget.
func frontier(g Graph, rest map[uint32]uint64, epsilon float64, budget *int) []pending {
	var front []pending
	for node, r := range rest {
		// Most have too little even for a single edge: they aren't looked up.
		if float64(r) >= epsilon*One {
			front = append(front, pending{node, r, max(1, g.Degree(node))})
		}
	}
	for ; len(front) > 0; epsilon *= 2 {
		cost := 0
		front = slices.DeleteFunc(front, func(p pending) bool {
			enough := float64(p.rest) >= epsilon*One*float64(p.degree)
			if enough {
				cost += p.degree
			}
			return !enough
		})
		if cost <= *budget {
			*budget -= cost
			return front
		}
	}
	return nil
}

// spread hands an amount on to the neighbours of a node, by weight.
func spread(g Graph, node uint32, amount uint64, rest map[uint32]uint64) {
	var total uint64
	edges := make([]Edge, 0, g.Degree(node))
	for e := range g.Edges(node) {
		edges = append(edges, e)
		total += e.Weight
	}
	if total == 0 {
		return
	}
	for _, e := range edges {
		high, low := bits.Mul64(amount, e.Weight)
		share, _ := bits.Div64(high, low, total)
		if share > 0 {
			rest[e.To] += share
		}
	}
}
