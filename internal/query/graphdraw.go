package query

import (
	"cmp"
	"context"
	"math"
	"slices"

	"notes/pkg/kg"
)

// artist draws what was chosen.
type artist struct {
	v         *View
	sentences int // for each edge
	ids       map[kg.TermID]string
	days      map[kg.TermID][]uint32 // on which the nodes are mentioned
}

func newArtist(v *View, sentences int) *artist {
	return &artist{v, sentences, map[kg.TermID]string{}, map[kg.TermID][]uint32{}}
}

// draw completes nodes and edges with all that is shown of them.
func (a *artist) draw(ctx context.Context, nodes []*group, edges []edge) (kg.Graph, error) {
	out := kg.Graph{Nodes: make([]kg.Node, 0, len(nodes)), Edges: make([]kg.Edge, 0, len(edges))}
	for _, g := range nodes {
		n, err := a.node(g)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return out, err
		}
		out.Nodes = append(out.Nodes, n)
	}
	claims := make([]claim, 0, len(edges))
	for _, e := range edges {
		drawn, c, err := a.edge(e)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return out, err
		}
		out.Edges, claims = append(out.Edges, drawn), append(claims, c)
	}
	p := newProver(a.v, a.sentences)
	err := p.prove(ctx, claims, func(i int, e []kg.Evidence) { out.Edges[i].Evidence = e })
	order(out)
	return out, err
}

// order sorts nodes by ID, edges by source, target and type.
func order(g kg.Graph) {
	slices.SortFunc(g.Nodes, func(a, b kg.Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Edges, func(a, b kg.Edge) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Target, b.Target), cmp.Compare(a.Type, b.Type))
	})
}

// asked returns the IDs of the nodes that options name.
func (a *artist) asked(ctx context.Context, o kg.GraphOptions) (ids []string, err error) {
	names := []string{o.From, o.To}
	if o.From == "" {
		names = []string{o.Around}
	}
	for _, name := range names {
		if name == "" {
			continue
		}
		g, err := a.v.find(ctx, name, accepted)
		if err != nil {
			return nil, err
		}
		if id, drawn := a.ids[g.head]; drawn {
			ids = append(ids, id)
		}
	}
	return slices.Compact(ids), nil
}

func (a *artist) node(g *group) (kg.Node, error) {
	e, err := a.v.entity(g)
	if err != nil {
		return kg.Node{}, err
	}
	days, err := a.v.daysOf(g)
	a.ids[g.head], a.days[g.head] = e.ID, days
	when := a.v.timeline().span(days)
	return kg.Node{
		ID: e.ID, Name: e.Name, Kind: e.Kind, Aliases: e.Aliases, Notes: e.Notes, Mentions: e.Mentions,
		Topics: e.Topics, URLs: e.URLs, First: when.first, Last: when.last,
	}, err
}

// edge draws all of an edge but its evidence.
func (a *artist) edge(e edge) (kg.Edge, claim, error) {
	if a.ids[e.b.head] < a.ids[e.a.head] {
		e.a, e.b = e.b, e.a
	}
	kind, forward, err := a.v.edgeType(e)
	if err != nil {
		return kg.Edge{}, claim{}, err
	}
	when := a.v.timeline().common(a.days[e.a.head], a.days[e.b.head])
	out := kg.Edge{
		Source: a.ids[e.a.head], Target: a.ids[e.b.head], Type: kind, Class: kind.Class(), Directed: !kind.Symmetric(),
		Weight: math.Round(1000*e.weight()) / 1000, Notes: e.tie.Notes, First: when.first, Last: when.last,
	}
	if !forward {
		out.Source, out.Target = out.Target, out.Source
	}
	return out, claim{e.a, e.b, kind}, nil
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
	said, err := v.statements(e.a, e.b)
	for _, s := range said {
		counts[statement{s.Type, slices.Contains(e.a.members, s.Source)}]++
	}
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
