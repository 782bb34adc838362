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
// until it doesn't. What a node has yet to hand on in the end counts for it as if
// it were pushed once more: else those with many edges, which cost too much to push,
// would have no rank at all.
func Push(g Graph, start uint32, w Walk) map[uint32]uint64 {
	rank := map[uint32]uint64{}
	p := pusher{g: g, rest: map[uint32]uint64{start: One}, front: []pending{{start, One, 0}}}
	for budget := w.Budget; len(p.front) > 0; p.advance(w.Epsilon, &budget) {
		for _, at := range p.front {
			delete(p.rest, at.node)
		}
		for _, at := range p.front {
			kept := uint64(float64(at.rest) * w.Restart)
			rank[at.node] += kept
			p.spread(at.node, at.rest-kept)
		}
	}
	for node, rest := range p.rest {
		if kept := uint64(float64(rest) * w.Restart); kept > 0 {
			rank[node] += kept
		}
	}
	return rank
}

// pusher is what has yet to be pushed, and room that every round needs again.
type pusher struct {
	g     Graph
	rest  map[uint32]uint64 // by node
	front []pending         // of this round
	edges []Edge
}

// pending is a node with what it has yet to hand on.
type pending struct {
	node   uint32
	rest   uint64
	degree int
}

// advance makes a front of the nodes that have enough to hand on for what it
// costs, and takes that off the budget.
func (p *pusher) advance(epsilon float64, budget *int) {
	p.front = p.front[:0]
	for node, r := range p.rest {
		// Most have too little even for a single edge: they aren't looked up.
		if float64(r) >= epsilon*One {
			p.front = append(p.front, pending{node, r, max(1, p.g.Degree(node))})
		}
	}
	for ; len(p.front) > 0; epsilon *= 2 {
		cost := 0
		p.front = slices.DeleteFunc(p.front, func(at pending) bool {
			enough := float64(at.rest) >= epsilon*One*float64(at.degree)
			if enough {
				cost += at.degree
			}
			return !enough
		})
		if cost <= *budget {
			*budget -= cost
			return
		}
	}
}

// spread hands an amount on to the neighbours of a node, by weight.
func (p *pusher) spread(node uint32, amount uint64) {
	var total uint64
	p.edges = p.edges[:0]
	for e := range p.g.Edges(node) {
		p.edges = append(p.edges, e)
		total += e.Weight
	}
	if total == 0 {
		return
	}
	for _, e := range p.edges {
		high, low := bits.Mul64(amount, e.Weight)
		share, _ := bits.Div64(high, low, total)
		if share > 0 {
			p.rest[e.To] += share
		}
	}
}
