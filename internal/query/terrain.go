package query

import (
	"cmp"
	"context"
	"iter"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// walk are the parameters of the walk from an entity. The budget keeps it
// within a millisecond or two beside the biggest hub.
var walk = graph.Walk{Restart: 0.5, Epsilon: 5e-5, Budget: 10000}

// terrain is the graph that the walk from an entity sees: all edges of the
// entity's neighbours, and of it those to the candidates only.
type terrain struct {
	v     *View
	start *group
	near  []near
	ctx   context.Context
	err   error
}

// Degree implements [graph.Graph].
func (t *terrain) Degree(node uint32) int {
	if kg.TermID(node) == t.start.head {
		return len(t.near)
	}
	return t.v.src.Degree(kg.TermID(node))
}

// Edges implements [graph.Graph].
func (t *terrain) Edges(node uint32) iter.Seq[graph.Edge] {
	return func(yield func(graph.Edge) bool) {
		if kg.TermID(node) == t.start.head {
			for _, n := range t.near {
				if !yield(graph.Edge{To: uint32(n.head), Weight: n.weight}) {
					return
				}
			}
			return
		}
		g, err := t.v.group(kg.TermID(node), t.v.src.Sums(kg.TermID(node)))
		if err == nil {
			more := true // who has seen enough isn't asked again
			err = t.v.near(g, &wanted{}, func(n *near) { more = more && yield(graph.Edge{To: uint32(n.head), Weight: n.weight}) })
		}
		t.err = cmp.Or(t.err, err, t.ctx.Err())
	}
}
