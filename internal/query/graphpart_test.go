package query

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// chain is a notebook where A leads to B, B to C, C to D; the Hub stands
// beside all of them.
func chain() notebook {
	return notebook{
		"2021-03-01.md": "[A] with [B] {uses}\n[Hub] [A] | [Hub] [B]\n[Hub] [C] | [Hub] [D]",
		"2022-04-01.md": "[B] and [C] {part of}\n[Hub] [C]",
		"2023-05-01.md": "[C] [D]\n[Hub] [D]",
		"undated.md":    "[Far] [Away]",
	}
}

// drawn is the names of the nodes, and the edges.
func drawn(t *testing.T, v *View, o kg.GraphOptions) (nodes, edges string) {
	t.Helper()
	g, err := v.Graph(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range g.Nodes {
		nodes += " " + n.ID
	}
	for _, e := range g.Edges {
		edges += fmt.Sprintf(" %s-%s", e.Source, e.Target)
	}
	return strings.TrimSpace(nodes), strings.TrimSpace(edges)
}

// Around a name that enough hang together with, what only stands in the same section is left out,
// unless so many names are asked for; around another one it isn't.
func TestGraphLeavesOutTheFaint(t *testing.T) {
	text := "[Hub]\n[Far]\n"
	for i := range 9 {
		text += fmt.Sprintf("[Hub] with [N%d]\n", i)
	}
	for _, test := range []struct {
		text string
		top  int
		far  bool
	}{
		{text, 0, false},
		{text, 30, true},
		{"[Hub]\n[Far]\n[Hub] with [N]\n", 0, true},
	} {
		nodes, _ := drawn(t, notebook{"a.md": test.text}.view(t), kg.GraphOptions{Around: "hub", Top: test.top})
		if far := slices.Contains(strings.Fields(nodes), "far"); far != test.far {
			t.Errorf("%q, top %d: %s", test.text, test.top, nodes)
		}
	}
}

// A graph says what was asked for by name, once, as it is called, and nothing of what wasn't drawn.
func TestGraphAsked(t *testing.T) {
	for want, o := range map[string]kg.GraphOptions{
		"[]":    {MinWeight: 1},
		"[a]":   {Around: "A", MinWeight: 1},
		"[a d]": {From: "a", To: "D", Around: "hub", MinWeight: 1},
		"[b]":   {From: "b", To: "B"},
	} {
		if g, err := chain().view(t).Graph(context.Background(), o); err != nil || fmt.Sprint(g.Asked) != want {
			t.Errorf("%+v: %v is asked for (%v), want %s", o, g.Asked, err, want)
		}
	}
}

func TestGraphParts(t *testing.T) {
	for _, test := range []struct {
		what         string
		o            kg.GraphOptions
		nodes, edges string
	}{
		{"one step", kg.GraphOptions{Around: "a", Hide: []string{"hub"}, MinWeight: 1}, "a b", "a-b"},
		{"two steps", kg.GraphOptions{Around: "a", Depth: 2, Hide: []string{"hub"}, MinWeight: 1}, "a b c", "a-b b-c"},
		{"all steps", kg.GraphOptions{Around: "a", Depth: 9, Hide: []string{"hub"}, MinWeight: 1, All: true}, "a b c d", "a-b b-c c-d"},
		{"few of many", kg.GraphOptions{Around: "a", Depth: 9, MinWeight: 1, Top: 2}, "a b", "a-b"},
		{"hidden", kg.GraphOptions{Hide: []string{"hub", "far"}, MinWeight: 1}, "a b c d", "a-b b-c c-d"},
		{"stated", kg.GraphOptions{Only: kg.ByStatement}, "a b c", "a-b b-c"},
		{"stated, around", kg.GraphOptions{Only: kg.ByStatement, Around: "b", Depth: 2}, "a b c", "a-b b-c"},
		{"path", kg.GraphOptions{From: "a", To: "d", Hide: []string{"hub"}, MinWeight: 1}, "a b c d", "a-b b-c c-d"},
		{"path through the hub", kg.GraphOptions{From: "a", To: "d", Hide: []string{"b", "c"}, MinWeight: 1}, "a d hub", "a-hub d-hub"},
		{"path, around what it passes", kg.GraphOptions{From: "a", To: "d", Around: "b", Hide: []string{"hub"}, MinWeight: 1}, "a b c d", "a-b b-c c-d"},
		{"path, around an end", kg.GraphOptions{From: "a", To: "d", Around: "a", Hide: []string{"hub"}, MinWeight: 1}, "a d", ""},
		{"no path", kg.GraphOptions{From: "a", To: "far"}, "a far", ""},
		{"alone", kg.GraphOptions{Only: kg.ByLink, Around: "b"}, "b", ""},
	} {
		nodes, edges := drawn(t, chain().view(t), test.o)
		if nodes != test.nodes || edges != test.edges {
			t.Errorf("%s: %s; %s, want %s; %s", test.what, nodes, edges, test.nodes, test.edges)
		}
	}
}

func TestGraphIsDated(t *testing.T) {
	nb := chain()
	v := nb.view(t)
	g, err := v.Graph(context.Background(), kg.GraphOptions{All: true, MinWeight: 1})
	if err != nil {
		t.Fatal(err)
	}
	when := map[string]string{}
	for _, n := range g.Nodes {
		when[n.ID] = n.First + "…" + n.Last
	}
	for _, e := range g.Edges {
		when[e.Source+"-"+e.Target] = e.First + "…" + e.Last
	}
	for what, want := range map[string]string{
		"a": "2021-03-01…2021-03-01", "c": "2021-03-01…2023-05-01", "far": "…",
		"b-c": "2021-03-01…2022-04-01", "c-d": "2021-03-01…2023-05-01", "a-b": "2021-03-01…2021-03-01", "away-far": "…",
	} {
		if when[what] != want {
			t.Errorf("%s is dated %q, want %q", what, when[what], want)
		}
	}
}

// TestGraphWithNotes finds the notes beside what they name.
func TestGraphWithNotes(t *testing.T) {
	nodes, edges := drawn(t, chain().view(t), kg.GraphOptions{Around: "a", MinWeight: 1, Hide: []string{"hub"}, WithNotes: true})
	if want := "a b note:2021-03-01.md"; nodes != want {
		t.Errorf("nodes %s, want %s", nodes, want)
	}
	if want := "a-b note:2021-03-01.md-a note:2021-03-01.md-b"; edges != want {
		t.Errorf("edges %s, want %s", edges, want)
	}
	all, _ := drawn(t, chain().view(t), kg.GraphOptions{All: true, WithNotes: true})
	if want := "a away b c d far hub note:2021-03-01.md note:2022-04-01.md note:2023-05-01.md note:undated.md"; all != want {
		t.Errorf("all nodes %s, want %s", all, want)
	}
}

// TestGraphCommunities groups two triangles, whatever the order in which their
// names came into the index.
func TestGraphCommunities(t *testing.T) {
	const one, other = "[A] [B] | [B] [C] | [A] [C] | [C] [X]", "[X] [Y] | [Y] [Z] | [X] [Z]"
	for _, nb := range []notebook{{"1.md": one, "2.md": other}, {"1.md": other, "2.md": one}} {
		g, err := nb.view(t).Graph(context.Background(), kg.GraphOptions{Communities: true, MinWeight: 1})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, n := range g.Nodes {
			got += n.ID + ":" + n.Community + " "
		}
		if want := "a:A, B b:A, B c:A, B x:Y, Z y:Y, Z z:Y, Z "; got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestTooManyEdges refuses a graph that is larger than asked for, also by its notes.
func TestTooManyEdges(t *testing.T) {
	v := chain().view(t)
	for _, o := range []kg.GraphOptions{{All: true}, {All: true, WithNotes: true}} {
		g, err := v.Graph(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		n := len(g.Edges)
		o.MostEdges = n
		if _, err := v.Graph(context.Background(), o); err != nil {
			t.Errorf("%d edges of %d: %v", n, n, err)
		}
		o.MostEdges = n - 1
		_, err = v.Graph(context.Background(), o)
		if many := (*kg.TooManyEdgesError)(nil); !errors.As(err, &many) || many.Edges != n || many.Most != n-1 {
			t.Errorf("%+v: %v", o, err)
		}
	}
}
