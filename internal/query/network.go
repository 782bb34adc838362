package query

import (
	"cmp"
	"context"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// networkNodes bounds how many entities the questions about the whole graph
// look at, the most common first: what they cost grows faster than the graph.
const networkNodes = 1500

// network is the graph of the most common entities, its nodes numbered in the
// order of their keys. Ties are damped at both ends.
type network struct {
	v     *View
	nodes []*group
	edges []edge // sorted
	links []graph.Link
	place map[kg.TermID]int
}

// network makes the graph of the entities that pass and are joined by more than
// standing in one section.
func (v *View) network(ctx context.Context) (*network, error) {
	all, err := v.all(ctx)
	if err != nil {
		return nil, err
	}
	nodes, err := v.sorted(mostCommon(all, networkNodes))
	if err != nil {
		return nil, err
	}
	edges, err := v.edges(ctx, nodes, GraphOptions{})
	if err != nil {
		return nil, err
	}
	n := &network{v: v, nodes: nodes, place: map[kg.TermID]int{}}
	for i, g := range nodes {
		n.place[g.head] = i
	}
	for _, e := range edges {
		if weight(e.tie) >= loosest {
			n.edges = append(n.edges, e)
			n.links = append(n.links, graph.Link{A: n.place[e.a.head], B: n.place[e.b.head], Weight: float64(e.strength)})
		}
	}
	return n, nil
}

// loosest is the weight of the loosest tie that makes an edge: a common block.
const loosest = unit / 2

// strongestOf returns the strongest of the edges that are wanted, of equals the
// first; nil if none is.
func (n *network) strongestOf(wanted func(a, b int) bool) *edge {
	var best *edge
	for i := range n.edges {
		e := &n.edges[i]
		if wanted(n.place[e.a.head], n.place[e.b.head]) && (best == nil || cmp.Compare(e.strength, best.strength) > 0) {
			best = e
		}
	}
	return best
}

// prove makes a hop of an edge; none of none.
func (n *network) prove(e *edge) (*kg.Hop, error) {
	if e == nil {
		return nil, nil //nolint:nilnil // no edge has no proof
	}
	h, err := n.v.hop(e.a, e.b, 1)
	return &h, err
}
