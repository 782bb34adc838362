package query

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"

	"notes/pkg/kg"
)

// chooseAround returns the entities near one, and what joins them.
func (v *View) chooseAround(ctx context.Context, o kg.GraphOptions, hidden map[kg.TermID]bool) ([]*group, []edge, error) {
	centre, err := v.shown(ctx, o.Around, hidden)
	if err != nil {
		return nil, nil, err
	}
	depth := limit(o.Depth, 1)
	nodes, err := v.surroundings(ctx, centre, depth, poolOf(o), hidden)
	if err != nil {
		return nil, nil, err
	}
	edges, err := v.edges(ctx, nodes, o)
	if err != nil {
		return nil, nil, err
	}
	byStrength(edges)
	if o.All {
		nodes, _ := grow(centre, edges, depth, topOf(o))
		return nodes, among(nodes, edges), nil
	}
	if o.Top == 0 {
		edges = telling(centre, edges, depth)
	}
	nodes, trunk := grow(centre, edges, depth, topOf(o))
	return nodes, thin(trunk, among(nodes, edges)), nil
}

const (
	// faint is below what weight a tie says little: a few sections have both names.
	faint = 0.25
	// enough is how many names make a picture without those that faint ties lead to.
	enough = 10
)

// telling leaves out the faint ones of the edges around a centre, if the others lead to enough names.
func telling(centre *group, edges []edge, depth int) []edge {
	strong := make([]edge, 0, len(edges))
	for _, e := range edges {
		if e.weight() >= faint {
			strong = append(strong, e)
		}
	}
	if nodes, _ := grow(centre, strong, depth, enough); len(nodes) < enough {
		return edges
	}
	return strong
}

// surroundings returns an entity and what is at most depth ties away from it,
// of each step only so many, by the strongest tie that leads there.
func (v *View) surroundings(ctx context.Context, centre *group, depth, most int, hidden map[kg.TermID]bool) ([]*group, error) {
	all := []*group{centre}
	seen := map[kg.TermID]bool{centre.head: true}
	for front := all; len(front) > 0 && depth > 0; depth-- {
		step, err := v.step(ctx, front, most, func(head kg.TermID) bool { return seen[head] || hidden[head] })
		if err != nil {
			return nil, err
		}
		front = step
		for _, g := range step {
			seen[g.head] = true
		}
		all = append(all, step...)
	}
	return all, nil
}

// step returns what is near any of some entities, without what is to be left
// out.
func (v *View) step(ctx context.Context, front []*group, most int, without func(kg.TermID) bool) ([]*group, error) {
	best := map[kg.TermID]near{}
	for _, g := range front {
		list, err := v.candidatesOf(g, most)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		for _, n := range list {
			if !without(n.head) && n.weight > best[n.head].weight {
				best[n.head] = n
			}
		}
	}
	found := slices.SortedFunc(maps.Values(best), compareNear)
	groups := make([]*group, 0, min(len(found), most))
	for _, n := range found[:min(len(found), most)] {
		g, err := v.group(n.head, v.src.Sums(n.head))
		if err != nil {
			return nil, err
		}
		groups = append(groups, g)
	}
	return groups, nil
}

// branch is the best way from the centre to a node.
type branch struct {
	to    *group
	by    edge
	steps int
	worth uint64 // strength of its weakest edge, halved with each step
}

// grow returns up to top nodes that edges, the strongest first, lead to from a
// centre in at most depth steps, and the edges that lead there. Those with the
// best ways come first.
func grow(centre *group, edges []edge, depth, top int) (nodes []*group, trunk []edge) {
	tree := map[kg.TermID]branch{centre.head: {to: centre, worth: math.MaxUint64}}
	found := []branch{}
	for step := 1; step <= depth; step++ {
		buds := sprout(tree, edges)
		if len(buds) == 0 {
			break
		}
		for _, b := range buds {
			tree[b.to.head] = b
		}
		found = append(found, buds...)
	}
	// A way is worth less than the ways it is made of, so these come first.
	slices.SortStableFunc(found, func(a, b branch) int {
		return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.steps, b.steps))
	})
	nodes = []*group{centre}
	for _, b := range found[:min(len(found), max(0, top-1))] {
		nodes, trunk = append(nodes, b.to), append(trunk, b.by)
	}
	return nodes, trunk
}

// sprout returns the nodes that one edge parts from a tree, each with the best
// way to it, in the order of the edges.
func sprout(tree map[kg.TermID]branch, edges []edge) []branch {
	var buds []branch
	at := map[kg.TermID]int{}
	for _, e := range edges {
		from, to := e.a, e.b
		if _, ok := tree[from.head]; !ok {
			from, to = to, from
		}
		parent, rooted := tree[from.head]
		if _, there := tree[to.head]; !rooted || there {
			continue
		}
		b := branch{to: to, by: e, steps: parent.steps + 1, worth: min(parent.worth, e.strength) / 2}
		if i, ok := at[to.head]; !ok {
			at[to.head] = len(buds)
			buds = append(buds, b)
		} else if b.worth > buds[i].worth {
			buds[i] = b
		}
	}
	return buds
}

// among returns the edges that join two of some nodes.
func among(nodes []*group, edges []edge) []edge {
	in := map[kg.TermID]bool{}
	for _, g := range nodes {
		in[g.head] = true
	}
	return slices.DeleteFunc(edges, func(e edge) bool { return !in[e.a.head] || !in[e.b.head] })
}

// thin keeps the trunk and of the other edges, the strongest first, those of
// nodes that don't have enough yet.
func thin(trunk, edges []edge) []edge {
	s := newSketch()
	drawn := map[[2]kg.TermID]bool{}
	for _, e := range trunk {
		drawn[[2]kg.TermID{e.a.head, e.b.head}] = true
		s.draw(e)
	}
	for _, e := range edges {
		if !drawn[[2]kg.TermID{e.a.head, e.b.head}] && !s.full(e) && !s.atHub(e) {
			s.draw(e)
		}
	}
	return s.edges
}
