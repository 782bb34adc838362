package query

import (
	"cmp"
	"context"
	"slices"

	"notes/pkg/kg"
)

// notesPerNode is how many entities of a picture make room for one note.
const notesPerNode = 4

// addNotes adds notes as nodes, each joined with the entities drawn that it
// names: all notes, or those that most of the sentences shown come from.
func (a *artist) addNotes(ctx context.Context, o kg.GraphOptions, groups []*group, out *kg.Graph) error {
	drawn := map[kg.TermID]string{}
	for _, g := range groups {
		for _, term := range g.members {
			drawn[term] = a.ids[g.head]
		}
	}
	for _, h := range a.cited(o, out.Edges) {
		n, err := a.v.note(h.id)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		node, edges := noteNode(n, drawn)
		if len(edges) == 0 {
			continue
		}
		if !o.All {
			edges = foremost(edges)
		}
		out.Nodes, out.Edges = append(out.Nodes, node), append(out.Edges, edges...)
	}
	order(*out)
	return nil
}

// cited returns the notes to draw: those with most of the evidence, ties by
// path.
func (a *artist) cited(o kg.GraphOptions, edges []kg.Edge) []head {
	quotes := map[string]int{}
	for _, e := range edges {
		for _, proof := range e.Evidence {
			quotes[proof.Note]++
		}
	}
	var list []head
	for id, n := range a.v.src.Heads() {
		if o.All || quotes[n.Path] > 0 {
			list = append(list, head{id, n})
		}
	}
	slices.SortFunc(list, func(x, y head) int {
		return cmp.Or(cmp.Compare(quotes[y.Path], quotes[x.Path]), cmp.Compare(x.Path, y.Path))
	})
	if o.All {
		return list
	}
	return list[:min(len(list), max(1, topOf(o)/notesPerNode))]
}

// noteNode makes a node of a note and an edge to each entity drawn that it
// names, with the first sentence that does.
func noteNode(n *kg.Stored, drawn map[kg.TermID]string) (kg.Node, []kg.Edge) {
	node := kg.Node{ID: kg.NotePrefix + n.Note.Path, Name: n.Note.Title, Kind: kg.NoteKind, Aliases: n.Note.Aliases, URLs: []string{n.Note.Path}, First: n.Note.Date, Last: n.Note.Date}
	var edges []kg.Edge
	place := map[string]int{} // of the edge to an entity
	for i := range n.Mentions {
		m := &n.Mentions[i]
		id, ok := drawn[n.IDs[m.Term]]
		if !ok {
			continue
		}
		node.Mentions++
		if _, known := place[id]; !known {
			place[id] = len(edges)
			edges = append(edges, namingEdge(n, m, node.ID, id))
		}
		edges[place[id]].Weight++
	}
	return node, edges
}

func namingEdge(n *kg.Stored, m *kg.Mention, from, to string) kg.Edge {
	proof := passageOf(n, m.Sentence, &group{members: []kg.TermID{n.IDs[m.Term]}}).evidence(n, string(kg.Mentioned))
	return kg.Edge{
		Source: from, Target: to, Type: kg.Names, Class: kg.Names.Class(), Directed: !kg.Names.Symmetric(), Notes: 1,
		First: n.Note.Date, Last: n.Note.Date, Evidence: []kg.Evidence{proof},
	}
}

// foremost keeps the edges to what a note names most, ties by ID.
func foremost(edges []kg.Edge) []kg.Edge {
	slices.SortFunc(edges, func(a, b kg.Edge) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Target, b.Target))
	})
	return edges[:min(len(edges), 2*graphEdges)]
}
