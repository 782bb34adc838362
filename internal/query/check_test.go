package query

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestCheckSaysCommands: a command that mends something can be pasted, whatever the names hold.
func TestCheckSaysCommands(t *testing.T) {
	v := notebook{
		"a.md": "[Gizmo$(rm)tron] with [Zebra]\n[Gizmo$(rm)tron] with [Yak]",
		"b.md": "[Gizmo$(rm)tron Project] with [Zebra]\n[Gizmo$(rm)tron Project] with [Yak]",
	}.view(t)
	c, err := v.Check(context.Background(), kg.NoteFilter{}, kg.CheckOptions{Only: []kg.ProblemKind{kg.Duplicate}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	var hints []string
	for _, p := range c.Problems {
		hints = append(hints, p.Hint)
	}
	if diff := cmp.Diff([]string{"`notes vocab merge 'Gizmo$(rm)tron' 'Gizmo$(rm)tron Project'` makes them one"}, hints); diff != "" {
		t.Error(diff)
	}
}

// TestCheckOrphans: a note is one if no link leads to it or from it; one of itself to itself is none.
func TestCheckOrphans(t *testing.T) {
	f := func(path string, links ...string) *kg.Findings {
		out := findings(path, "[Zebra]")
		for _, target := range links {
			out.Links = append(out.Links, kg.Link{Target: target, Line: 1, Column: 1, Sentence: -1, Term: -1})
		}
		return out
	}
	v := viewOf(t, f("from.md", "to.md"), f("to.md"), f("alone.md"), f("self.md", "self.md"), f("out.md", "https://example.org/to.md"))
	c, err := v.Check(context.Background(), kg.NoteFilter{}, kg.CheckOptions{Only: []kg.ProblemKind{kg.Orphan}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	var orphans []string
	for _, p := range c.Problems {
		orphans = append(orphans, p.Note)
	}
	slices.Sort(orphans)
	if diff := cmp.Diff([]string{"alone.md", "out.md", "self.md"}, orphans); diff != "" {
		t.Error(diff)
	}
}
