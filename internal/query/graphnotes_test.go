package query

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestNotesOfPicture: in a picture there is room for some notes, each joined with some of what it
// names; all are drawn where all is asked for.
func TestNotesOfPicture(t *testing.T) {
	const top = 12
	nb := notebook{}
	for i := range 20 {
		var text strings.Builder
		for j := range top {
			fmt.Fprintf(&text, "[Tool %d] with [Tool %d]\n", j, (j+1+i%5)%top)
		}
		nb[fmt.Sprintf("%02d.md", i)] = text.String()
	}
	for _, all := range []bool{false, true} {
		g, err := nb.view(t).Graph(context.Background(), kg.GraphOptions{Top: top, All: all, MinWeight: 1, WithNotes: true})
		if err != nil {
			t.Fatal(err)
		}
		notes, edges := 0, map[string]int{}
		for _, n := range g.Nodes {
			if n.Kind == kg.NoteKind {
				notes++
			}
		}
		for _, e := range g.Edges {
			if e.Type == kg.Names {
				edges[e.Source]++
			}
		}
		wantNotes, wantEdges := top/notesPerNode, 2*graphEdges
		if all {
			wantNotes, wantEdges = len(nb), top
		}
		if notes != wantNotes || len(edges) != wantNotes {
			t.Errorf("all %v: %d notes, %d of them joined, want %d", all, notes, len(edges), wantNotes)
		}
		for note, n := range edges {
			if n != wantEdges {
				t.Errorf("all %v: %s is joined with %d entities, want %d", all, note, n, wantEdges)
			}
		}
	}
}
