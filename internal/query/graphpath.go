package query

import (
	"context"
	"slices"

	"notes/pkg/kg"
)

// graphChains is how many ways between two entities a picture shows.
const graphChains = 8

// choosePath returns what lies on the best ways between two entities, as many
// as fit; if a name is given to stay around, on those that don't leave what is
// near it.
func (v *View) choosePath(ctx context.Context, o kg.GraphOptions, hidden map[kg.TermID]bool) ([]*group, []edge, error) {
	from, err := v.shown(ctx, o.From, hidden)
	if err != nil {
		return nil, nil, err
	}
	to, err := v.shown(ctx, o.To, hidden)
	if err != nil {
		return nil, nil, err
	}
	near, err := v.region(ctx, o, hidden)
	if err != nil {
		return nil, nil, err
	}
	ways, err := v.chains(ctx, from, to)
	if err != nil {
		return nil, nil, err
	}
	t := trail{nodes: []*group{from}, hops: map[[2]kg.TermID]bool{}}
	if from.head != to.head {
		t.nodes = append(t.nodes, to)
	}
	for _, w := range ways {
		open, err := v.open(w.stops, func(head kg.TermID) bool { return near(head) && !hidden[head] })
		if err != nil {
			return nil, nil, err
		}
		if open && t.ways < graphChains && t.with(w.stops) <= topOf(o) {
			t.add(w.stops)
		}
	}
	edges, err := v.edges(ctx, t.nodes, o)
	return t.nodes, slices.DeleteFunc(edges, func(e edge) bool { return !t.hops[pairOf(e.a, e.b)] }), err
}

// region returns what a picture around a name would show, if the options name one to
// stay around; everything if they don't.
func (v *View) region(ctx context.Context, o kg.GraphOptions, hidden map[kg.TermID]bool) (func(kg.TermID) bool, error) {
	if o.Around == "" {
		return func(kg.TermID) bool { return true }, nil
	}
	o.Top = poolOf(o) // top is of the ways, not of what they may pass
	groups, _, err := v.chooseAround(ctx, o, hidden)
	near := map[kg.TermID]bool{}
	for _, g := range groups {
		near[g.head] = true
	}
	return func(head kg.TermID) bool { return near[head] }, err
}

// open reports whether all stops between the ends of a way may be shown.
func (v *View) open(stops []*group, wanted func(kg.TermID) bool) (bool, error) {
	for _, g := range stops[1 : len(stops)-1] {
		if pass, err := v.passes(g.head); err != nil || !pass || !wanted(g.head) {
			return false, err
		}
	}
	return true, nil
}

// trail is several ways laid over each other.
type trail struct {
	nodes []*group
	hops  map[[2]kg.TermID]bool
	ways  int
}

// pairOf names what joins two entities, whichever comes first.
func pairOf(a, b *group) [2]kg.TermID {
	return [2]kg.TermID{min(a.head, b.head), max(a.head, b.head)}
}

// with is how many nodes there would be with another way.
func (t *trail) with(stops []*group) int {
	n := len(t.nodes)
	for _, g := range stops {
		if !t.has(g) {
			n++
		}
	}
	return n
}

func (t *trail) has(g *group) bool {
	return slices.ContainsFunc(t.nodes, func(n *group) bool { return n.head == g.head })
}

func (t *trail) add(stops []*group) {
	t.ways++
	for i, g := range stops {
		if !t.has(g) {
			t.nodes = append(t.nodes, g)
		}
		if i > 0 {
			t.hops[pairOf(stops[i-1], g)] = true
		}
	}
}
