package query

import (
	"cmp"
	"context"
	"math"
	"slices"

	"notes/pkg/kg"
)

// GraphOptions say how much of the graph is wanted. The zero value gives what
// one can look at.
type GraphOptions struct {
	All       bool    // everything that the index holds
	Top       int     // nodes, at most; [graphNodes] if 0
	MinWeight float64 // of an edge, in sentences that name both ends
	Evidence  int     // sentences for each edge; two if 0, none if negative
}

const (
	graphNodes = 60 // as many labels as one can read
	// graphEdges bounds how many edges a node brings into the picture: its
	// strongest. A node may have more, that others bring.
	graphEdges = 4
	// graphPool is how many nodes per node shown are looked at.
	graphPool = 4
)

// Graph returns the entities and what joins them, nodes sorted by ID, edges by
// source, target and type. By default it holds the entities with the strongest
// ties, and of each its strongest; none without an edge.
func (v *View) Graph(ctx context.Context, o GraphOptions) (kg.Graph, error) {
	nodes, err := v.all(ctx)
	if err != nil {
		return kg.Graph{}, err
	}
	top := limit(o.Top, graphNodes)
	if !o.All {
		nodes = mostCommon(nodes, graphPool*top)
	}
	if nodes, err = v.sorted(nodes); err != nil {
		return kg.Graph{}, err
	}
	edges, err := v.edges(ctx, nodes)
	if err != nil {
		return kg.Graph{}, err
	}
	edges = slices.DeleteFunc(edges, func(e edge) bool { return e.weight() < o.MinWeight })
	if o.All {
		return v.draw(ctx, nodes, edges, limit(o.Evidence, 2))
	}
	nodes, edges = picture(edges, top)
	out, err := v.draw(ctx, nodes, edges, limit(o.Evidence, 2))
	if err != nil {
		return out, err
	}
	return out, v.fileAll(nodes, out.Nodes)
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

// edges lists the ties among nodes, which are sorted by key, and so are the
// ends and the edges.
func (v *View) edges(ctx context.Context, nodes []*group) ([]edge, error) {
	order := make(map[kg.TermID]int, len(nodes))
	for i, g := range nodes {
		order[g.head] = i
	}
	var list []edge
	for i, g := range nodes {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := v.near(g, func(n *near) {
			if j, ok := order[n.head]; ok && i < j {
				list = append(list, edge{g, nodes[j], n.tie, damped(n.weight, g.sums)})
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

// picture chooses the nodes and edges to look at: the strongest edges first,
// as long as they bring no more nodes than fit, and of each node only so many.
func picture(edges []edge, top int) ([]*group, []edge) {
	slices.SortStableFunc(edges, func(x, y edge) int { return cmp.Compare(y.strength, x.strength) })
	degree := map[kg.TermID]int{}
	var kept []edge
	var nodes []*group
	for _, e := range edges {
		news := 0
		for _, g := range []*group{e.a, e.b} {
			if degree[g.head] == 0 {
				news++
			}
		}
		if len(nodes)+news > top || min(degree[e.a.head], degree[e.b.head]) >= graphEdges {
			continue
		}
		for _, g := range []*group{e.a, e.b} {
			if degree[g.head]++; degree[g.head] == 1 {
				nodes = append(nodes, g)
			}
		}
		kept = append(kept, e)
	}
	return nodes, kept
}

// draw completes nodes and edges with all that is shown of them.
func (v *View) draw(ctx context.Context, nodes []*group, edges []edge, sentences int) (kg.Graph, error) {
	out := kg.Graph{Nodes: make([]kg.Node, 0, len(nodes)), Edges: make([]kg.Edge, 0, len(edges))}
	ids := make(map[kg.TermID]string, len(nodes))
	for _, g := range nodes {
		e, err := v.entity(g)
		if err != nil {
			return out, err
		}
		ids[g.head] = e.ID
		out.Nodes = append(out.Nodes, kg.Node{ID: e.ID, Name: e.Name, Kind: e.Kind, Aliases: e.Aliases, Notes: e.Notes, Mentions: e.Mentions, Topics: e.Topics})
	}
	for _, e := range edges {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		drawn, err := v.drawEdge(e, ids, sentences)
		if err != nil {
			return out, err
		}
		out.Edges = append(out.Edges, drawn)
	}
	slices.SortFunc(out.Nodes, func(a, b kg.Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(out.Edges, func(a, b kg.Edge) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Target, b.Target), cmp.Compare(a.Type, b.Type))
	})
	return out, nil
}

func (v *View) drawEdge(e edge, ids map[kg.TermID]string, sentences int) (kg.Edge, error) {
	if ids[e.b.head] < ids[e.a.head] {
		e.a, e.b = e.b, e.a
	}
	kind, forward, err := v.edgeType(e)
	if err != nil {
		return kg.Edge{}, err
	}
	out := kg.Edge{Source: ids[e.a.head], Target: ids[e.b.head], Type: kind, Weight: math.Round(1000*e.weight()) / 1000}
	if !forward {
		out.Source, out.Target = out.Target, out.Source
	}
	out.Evidence, err = v.evidence(e.a, e.b, kind, sentences)
	return out, err
}

// edgeType is the relation that is stated most often between two entities, of
// equals the first by type and direction; otherwise whether one is linked
// beside the other. It points forward if it leads from a to b.
func (v *View) edgeType(e edge) (kind kg.RelationType, forward bool, err error) {
	if e.tie.Stated == 0 {
		if e.tie.Linked > 0 {
			return kg.Linked, true, nil
		}
		return kg.Mentioned, true, nil
	}
	type statement struct {
		kind    kg.RelationType
		forward bool
	}
	counts := map[statement]int{}
	err = v.statements(e.a, e.b, func(s kg.Statement) {
		counts[statement{s.Type, slices.Contains(e.a.members, s.Source)}]++
	})
	best, most := statement{kg.Mentioned, true}, 0
	for _, kind := range kg.RelationTypes() {
		for _, forward := range []bool{true, false} {
			if n := counts[statement{kind, forward}]; n > most {
				best, most = statement{kind, forward}, n
			}
		}
	}
	return best.kind, best.forward, err
}
