package query

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestRelatedOrder has one notebook for each thing that decides the order.
func TestRelatedOrder(t *testing.T) {
	crowd := notebook{"a.md": "[Kubernetes] and [Istio]\n[Istio] and [Zebra]"}
	for i := range 30 {
		crowd[fmt.Sprintf("crowd-%d.md", i)] = "[Kubernetes] and [Tool] again"
	}
	for _, test := range []struct {
		name  string
		notes notebook
		query string
		want  []string
	}{
		{"a statement before a sentence, a sentence before a block", notebook{"a.md": "[Alpha] or so. | [Alpha] with [Gamma]. | [Beta].\n[Alpha] needs [Delta] {requires}"}, "alpha", []string{"Delta", "Gamma", "Beta"}},
		{"what stands everywhere comes last", crowd, "istio", []string{"Zebra", "Kubernetes"}},
		{"a shared topic before none", notebook{"a.md": "[Argo CD] and [Aardvark] and [Flux]"}, "argo cd", []string{"Flux", "Aardvark"}},
		{"a place after what was said there", notebook{"a.md": "[Zebra] in [Amsterdam]\n[Zebra] with [Yak]"}, "zebra", []string{"Yak", "Amsterdam"}},
		{"the next name before one further on", notebook{"a.md": "[Zebra], [Bb] and [Aa]"}, "zebra", []string{"Bb", "Aa"}},
		{"a name that holds the other one", notebook{"a.md": "[Zebra], [Yak] and [Zebra Crossing]"}, "zebra", []string{"Zebra Crossing", "Yak"}},
		{"the heading above", notebook{"a.md": "# All of [Alpha]\nNothing.\n[Beta] here\n# Other\n[Gamma]"}, "alpha", []string{"Beta"}},
		{"ties by name", notebook{"a.md": "[Middle] with [Cc]", "b.md": "[Middle] with [Aa]", "c.md": "[Middle] with [Bb]"}, "middle", []string{"Aa", "Bb", "Cc"}},
		{"what is denied is only mentioned", notebook{"a.md": "[Alpha] is no [Beta] {not is a}\n[Alpha] is a [Gamma] {is a}"}, "alpha", []string{"Gamma", "Beta"}},
	} {
		if diff := cmp.Diff(test.want, related(t, test.notes.view(t), test.query)); diff != "" {
			t.Errorf("%s: want (-), got (+):\n%s", test.name, diff)
		}
	}
}

// TestEvidence checks which sentences are shown, in which order, and where they
// are said to stand.
func TestEvidence(t *testing.T) {
	v := notebook{
		"a.md": "# News\n[Alpha] once met [Beta] in a rather long sentence.\n[Alpha] met [Beta].\nOnly [Alpha] here. | And [Beta] behind it.",
		"b.md": "[Beta] is used by [Alpha] {not uses}\nFor [Alpha] there is [Beta], which it uses. {uses}",
	}.view(t)
	answer, err := v.Related(context.Background(), "alpha", kg.RelatedOptions{Evidence: 4})
	if err != nil {
		t.Fatal(err)
	}
	want := []kg.Evidence{
		{Note: "b.md", Line: 2, Column: 1, Text: "For Alpha there is Beta, which it uses.", Relation: "uses"},
		{Note: "a.md", Line: 3, Column: 1, Text: "Alpha met Beta.", Relation: "mentioned"},
		{Note: "b.md", Line: 1, Column: 1, Text: "Beta is used by Alpha", Relation: "mentioned"},
		{Note: "a.md", Line: 2, Column: 1, Text: "Alpha once met Beta in a rather long sentence.", Relation: "mentioned"},
	}
	if diff := cmp.Diff(want, answer.Related[0].Evidence); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"uses", "mentioned"}, answer.Related[0].Relations); diff != "" {
		t.Error(diff)
	}
}

// TestEveryNeighbourIsProved asks for more neighbours than have a common
// sentence; each has to come with a sentence nevertheless.
func TestEveryNeighbourIsProved(t *testing.T) {
	v := notebook{"a.md": "# On [Alpha]\n[Beta] here.\n[Gamma] there. | [Delta] too.", "b.md": "[Alpha].\n[Epsilon]."}.view(t)
	answer, err := v.Related(context.Background(), "alpha", kg.RelatedOptions{Limit: -1})
	if err != nil || len(answer.Related) != 4 {
		t.Fatalf("%d neighbours, %v", len(answer.Related), err)
	}
	for _, n := range answer.Related {
		if len(n.Evidence) == 0 || n.Evidence[0].Line == 0 || n.Score <= 0 || n.Score > 1 {
			t.Errorf("%+v", n)
		}
	}
}

// TestManyNotes relates two names that stand together in more notes than are
// looked at.
func TestManyNotes(t *testing.T) {
	notes := notebook{"z.md": "[Alpha] needs [Beta] {requires}"}
	for i := range 400 {
		notes[fmt.Sprintf("%d.md", i)] = "[Alpha] and [Beta] in one sentence"
	}
	answer, err := notes.view(t).Related(context.Background(), "alpha", kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if e := answer.Related[0].Evidence; len(e) != 2 || e[0].Note != "z.md" || e[0].Relation != "requires" {
		t.Errorf("evidence %+v", e)
	}
	if answer.Entity.Notes != 401 || answer.Entity.Mentions != 401 {
		t.Errorf("entity %+v", answer.Entity)
	}
}

func TestTopKeepsTheHeaviest(t *testing.T) {
	list := top{most: 5}
	for i := range uint64(1000) {
		list.see(&near{weight: i * 7919 % 101, hash: i})
	}
	list.prune()
	var got []uint64
	for _, n := range list.list {
		got = append(got, n.weight)
	}
	if !slices.Equal(got, []uint64{100, 100, 100, 100, 100}) || list.list[0].hash > list.list[1].hash {
		t.Errorf("%v", got)
	}
}

// TestNear: a sentence that names only one of two is shown with the one that names the
// other.
func TestNear(t *testing.T) {
	v := notebook{"a.md": "# [Zebra] at large\n[Alpha] came\n[Gamma] and [Zebra]"}.view(t)
	answer, err := v.Related(context.Background(), "zebra", kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	near := map[string]string{}
	for _, n := range answer.Related {
		near[n.Name] = n.Evidence[0].Near
	}
	if want := map[string]string{"Alpha": "Zebra at large", "Gamma": ""}; !maps.Equal(near, want) {
		t.Errorf("%q, want %q", near, want)
	}
}

// TestNoEvidence: a negative number of sentences is none, not all.
func TestNoEvidence(t *testing.T) {
	v := notebook{"a.md": "[Alpha] with [Beta] {uses}\n[Beta] with [Gamma] {uses}", "b.md": "[Alpha] and [Gamma]"}.view(t)
	ctx := context.Background()
	related, err := v.Related(ctx, "alpha", kg.RelatedOptions{Evidence: -1})
	if err != nil || len(related.Related) == 0 || len(related.Related[0].Evidence) > 0 {
		t.Errorf("related: %+v, %v", related.Related, err)
	}
	paths, err := v.Paths(ctx, "alpha", "beta", kg.PathOptions{Evidence: -1})
	if err != nil || len(paths.Chains) == 0 || len(paths.Chains[0].Hops[0].Evidence) > 0 {
		t.Errorf("paths: %+v, %v", paths.Chains, err)
	}
	g, err := v.Graph(ctx, kg.GraphOptions{All: true, Evidence: -1})
	if err != nil || len(g.Edges) == 0 || len(g.Edges[0].Evidence) > 0 {
		t.Errorf("graph: %+v, %v", g.Edges, err)
	}
}

// TestRelatedSaysMore: what is shown and what is said to be more are what all are.
func TestRelatedSaysMore(t *testing.T) {
	nb := notebook{"hub.md": "[Alpha] and [Beta]"}
	for i := range candidates + 10 {
		nb[fmt.Sprintf("%03d.md", i)] = fmt.Sprintf("[Alpha] and [Tool%d]", i)
	}
	v := nb.view(t)
	all, err := v.Related(context.Background(), "alpha", kg.RelatedOptions{Limit: -1})
	if err != nil || all.More != 0 {
		t.Fatalf("%d more than all, %v", all.More, err)
	}
	for _, limit := range []int{1, candidates, candidates + 1} {
		got, err := v.Related(context.Background(), "alpha", kg.RelatedOptions{Limit: limit})
		if err != nil || len(got.Related)+got.More != len(all.Related) {
			t.Errorf("%d and %d more, of %d, %v", len(got.Related), got.More, len(all.Related), err)
		}
	}
	akin, err := v.RelatedNotes(context.Background(), "hub.md", kg.RelatedOptions{Limit: 3})
	if err != nil || len(akin.Related) != 3 || akin.More != akinRead-3 {
		t.Errorf("%d notes and %d more, %v", len(akin.Related), akin.More, err)
	}
}
