package query

import (
	"cmp"
	"context"
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// networkNodes bounds how many entities the questions about the whole graph
// look at, the most common first: what they cost grows faster than the graph.
const networkNodes = 1000

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
	return v.networkAmong(ctx, all, kg.GraphOptions{})
}

// networkAmong makes that graph of some entities, with the edges that options want. It
// sorts the entities anew.
func (v *View) networkAmong(ctx context.Context, all []*group, o kg.GraphOptions) (*network, error) {
	common, err := v.commonest(all)
	if err != nil {
		return nil, err
	}
	return v.networkOf(ctx, common, o)
}

// wholeNetwork makes that graph of all entities, whatever passes. Where none of it would
// pass, or talks are asked for, of which hardly one is named twice, the most common that
// pass are in it too.
func (v *View) wholeNetwork(ctx context.Context) (*network, error) {
	all, err := v.entities(ctx)
	if err != nil {
		return nil, err
	}
	nodes, err := v.commonest(all)
	if err != nil {
		return nil, err
	}
	passing, err := v.passingAmong(nodes)
	if err != nil {
		return nil, err
	}
	if len(passing) == 0 || slices.Contains(v.sieve.kinds, kg.Talk) {
		asked, err := v.all(ctx)
		if err != nil {
			return nil, err
		}
		nodes = slices.Concat(nodes, mostCommon(asked, networkNodes))
	}
	return v.networkOf(ctx, nodes, kg.GraphOptions{})
}

// passingAmong returns which of some entities pass, by their places.
func (v *View) passingAmong(nodes []*group) (list []int, err error) {
	for i, g := range nodes {
		pass, err := v.passes(g.head)
		if err != nil {
			return nil, err
		}
		if pass {
			list = append(list, i)
		}
	}
	return list, nil
}

// commonest returns the most common entities but for talks.
func (v *View) commonest(all []*group) ([]*group, error) {
	common, err := v.withoutTalks(mostCommon(all, 2*networkNodes)) // as many again: some are talks
	return common[:min(len(common), networkNodes)], err
}

// networkOf makes that graph of some entities, each of which may be there twice.
func (v *View) networkOf(ctx context.Context, nodes []*group, o kg.GraphOptions) (*network, error) {
	nodes, err := v.sorted(nodes)
	if err != nil {
		return nil, err
	}
	nodes = slices.CompactFunc(nodes, func(a, b *group) bool { return a.head == b.head })
	edges, err := v.edges(ctx, nodes, o)
	if err != nil {
		return nil, err
	}
	return newNetwork(v, nodes, backbone(slices.DeleteFunc(edges, func(e edge) bool { return weight(e.tie) < loosest }))), nil
}

// withoutTalks drops the talks, unless they were asked for: each hangs together with
// who gave it before all, would draw people into clusters of their own, and is central
// to nothing.
func (v *View) withoutTalks(list []*group) ([]*group, error) {
	if slices.Contains(v.sieve.kinds, kg.Talk) {
		return list, nil
	}
	kept := list[:0]
	for _, g := range list {
		e, err := v.entry(g.head)
		if err != nil {
			return nil, err
		}
		if kindOf(e.Profiles) != kg.Talk {
			kept = append(kept, g)
		}
	}
	return kept, nil
}

// newNetwork makes a graph of entities, which are sorted by key.
func newNetwork(v *View, nodes []*group, edges []edge) *network {
	n := &network{v: v, nodes: nodes, edges: edges, place: map[kg.TermID]int{}}
	for i, g := range nodes {
		n.place[g.head] = i
	}
	for _, e := range n.edges {
		n.links = append(n.links, graph.Link{A: n.place[e.a.head], B: n.place[e.b.head], Weight: float64(e.strength)})
	}
	return n
}

// backboneEdges is how many of its strongest edges a node keeps. It may have
// more, that others keep.
const backboneEdges = 16

// backbone leaves out the edges that are among the strongest of neither end: in
// a large notebook everything has stood beside everything once.
func backbone(edges []edge) []edge {
	order := make([]int, len(edges))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(edges[j].strength, edges[i].strength) })
	degree := map[kg.TermID]int{}
	keep := make([]bool, len(edges))
	for _, i := range order {
		e := &edges[i]
		keep[i] = min(degree[e.a.head], degree[e.b.head]) < backboneEdges
		degree[e.a.head]++
		degree[e.b.head]++
	}
	kept := make([]edge, 0, len(edges))
	for i, e := range edges {
		if keep[i] {
			kept = append(kept, e)
		}
	}
	return kept
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
func (n *network) prove(ctx context.Context, e *edge) (*kg.Hop, error) {
	if e == nil {
		return nil, nil //nolint:nilnil // no edge has no proof
	}
	c, err := n.v.chain(ctx, way{stops: []*group{e.a, e.b}}, 1)
	if err != nil {
		return nil, err
	}
	return &c.Hops[0], nil
}
