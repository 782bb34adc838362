package query

import (
	"cmp"
	"context"
	"slices"

	"notes/pkg/kg"
)

const (
	graphNodes = 60 // as many labels as one can read
	// graphEdges bounds how many edges a node brings into the picture: its
	// strongest. A node may have more, that others bring.
	graphEdges = 4
	// hubEdges is how many edges a node has before it is a hub.
	hubEdges = 3 * graphEdges
	// graphPool is how many nodes per node shown are looked at.
	graphPool = 4
)

// topOf is how many nodes are wanted at most.
func topOf(o kg.GraphOptions) int {
	if o.All && o.Top == 0 {
		return limit(-1, 0)
	}
	return limit(o.Top, graphNodes)
}

// poolOf is how many nodes are looked at.
func poolOf(o kg.GraphOptions) int {
	if o.All {
		return topOf(o)
	}
	return graphPool * topOf(o)
}

// Graph returns the entities and what joins them, nodes sorted by ID, edges by
// source, target and type. By default it holds the entities with the strongest
// ties, and of each its strongest; none without an edge.
func (v *View) Graph(ctx context.Context, o kg.GraphOptions) (kg.Graph, error) {
	if err := validGraph(o); err != nil {
		return kg.Graph{}, err
	}
	nodes, edges, err := v.choose(ctx, o)
	if err != nil {
		return kg.Graph{}, err
	}
	if err := tooMany(o, len(edges)); err != nil {
		return kg.Graph{}, err
	}
	a := newArtist(v, proofs(o.Evidence, 2))
	out, err := a.draw(ctx, nodes, edges)
	if err == nil {
		out.Asked, err = a.asked(ctx, o)
	}
	if err == nil && !o.All {
		err = v.house(nodes, out.Nodes)
	}
	if err == nil && o.Communities {
		err = a.cluster(ctx, o, nodes, edges, out)
	}
	if err == nil && o.WithNotes {
		err = a.addNotes(ctx, o, nodes, &out)
	}
	return out, cmp.Or(err, tooMany(o, len(out.Edges)))
}

// tooMany returns the error for more edges than are wanted.
func tooMany(o kg.GraphOptions, edges int) error {
	if o.MostEdges > 0 && edges > o.MostEdges {
		return &kg.TooManyEdgesError{Edges: edges, Most: o.MostEdges}
	}
	return nil
}

// choose returns the nodes and edges that the options mean.
func (v *View) choose(ctx context.Context, o kg.GraphOptions) ([]*group, []edge, error) {
	hidden, err := v.heads(ctx, o.Hide)
	if err != nil {
		return nil, nil, err
	}
	switch {
	case o.From != "":
		return v.choosePath(ctx, o, hidden)
	case o.Around != "":
		return v.chooseAround(ctx, o, hidden)
	}
	nodes, edges, err := v.everything(ctx, o, hidden)
	if err == nil && !o.All {
		nodes, edges = picture(nodes, edges, topOf(o))
	}
	return nodes, edges, err
}

// everything returns the most common entities, as many as are looked at, and
// what joins them.
func (v *View) everything(ctx context.Context, o kg.GraphOptions, hidden map[kg.TermID]bool) ([]*group, []edge, error) {
	nodes, err := v.all(ctx)
	if err != nil {
		return nil, nil, err
	}
	nodes = slices.DeleteFunc(nodes, func(g *group) bool { return hidden[g.head] })
	if !o.All || o.Top > 0 {
		nodes = mostCommon(nodes, poolOf(o))
	}
	edges, err := v.edges(ctx, nodes, o)
	return nodes, edges, err
}

// heads returns the heads of the entities with some names.
func (v *View) heads(ctx context.Context, names []string) (map[kg.TermID]bool, error) {
	heads := map[kg.TermID]bool{}
	for _, name := range names {
		g, err := v.find(ctx, name, accepted)
		if err != nil {
			return nil, err
		}
		heads[g.head] = true
	}
	return heads, nil
}

// shown returns the entity with a name, which mustn't be one that is hidden.
func (v *View) shown(ctx context.Context, name string, hidden map[kg.TermID]bool) (*group, error) {
	g, err := v.find(ctx, name, accepted)
	if err == nil && hidden[g.head] {
		err = &kg.HiddenError{Name: name}
	}
	return g, err
}

// mostCommon returns the entities with the most mentions, ties by the hash of
// their key.
func mostCommon(nodes []*group, most int) []*group {
	slices.SortFunc(nodes, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.sums.Mentions, a.sums.Mentions), cmp.Compare(a.sums.Hash, b.sums.Hash))
	})
	return nodes[:min(len(nodes), most)]
}

// edge joins two nodes; a's key is before b's.
type edge struct {
	a, b     *group
	tie      kg.Tie
	strength uint64 // weight damped at both ends
}

func (e edge) weight() float64 { return float64(weight(e.tie)) / unit }

func (e edge) class() kg.Class {
	switch {
	case e.tie.Stated > 0:
		return kg.ByStatement
	case e.tie.Linked > 0:
		return kg.ByLink
	}
	return kg.ByMention
}

// edges sorts nodes by key and lists the ties among them that are wanted, in
// the order of their ends.
func (v *View) edges(ctx context.Context, nodes []*group, o kg.GraphOptions) ([]edge, error) {
	nodes, err := v.sorted(nodes)
	if err != nil {
		return nil, err
	}
	order := make(map[kg.TermID]int, len(nodes))
	for i, g := range nodes {
		order[g.head] = i
	}
	want := wanted{among: termsOf(nodes)}
	var list []edge
	for i, g := range nodes {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := v.near(g, &want, func(n *near) {
			if j, ok := order[n.head]; ok && i < j {
				if e := (edge{g, nodes[j], n.tie, strength(n.tie, g.sums, nodes[j].sums)}); wantsEdge(o, e) {
					list = append(list, e)
				}
			}
		}); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(list, func(x, y edge) int {
		return cmp.Or(cmp.Compare(order[x.a.head], order[y.a.head]), cmp.Compare(order[x.b.head], order[y.b.head]))
	})
	return list, nil
}

// wantsEdge reports whether an edge is one of those that are wanted.
func wantsEdge(o kg.GraphOptions, e edge) bool {
	return e.weight() >= o.MinWeight && (o.Only == "" || e.class() == o.Only)
}
