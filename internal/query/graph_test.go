package query

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"notes/pkg/kg"
)

// TestGraph checks nodes, and of each edge its type, direction and weight.
func TestGraph(t *testing.T) {
	v := notebook{"a.md": "[Zebra] with [Alpha] {uses}\n[Istio]\n[Beta] with [Gamma]\n[Gamma] and [Beta] {uses}\n[Beta] of [Gamma] {part of}\n[Gamma] and [Beta] {uses}"}.view(t)
	g, err := v.Graph(context.Background(), kg.GraphOptions{MinWeight: 1})
	if err != nil {
		t.Fatal(err)
	}
	want := []kg.Edge{
		{Source: "gamma", Target: "beta", Type: kg.Uses, Class: kg.ByStatement, Directed: true, Weight: 10, Notes: 1},
		{Source: "zebra", Target: "alpha", Type: kg.Uses, Class: kg.ByStatement, Directed: true, Weight: 3, Notes: 1},
	}
	if diff := cmp.Diff(want, g.Edges, cmpopts.IgnoreFields(kg.Edge{}, "Evidence")); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	var ids []string
	for _, n := range g.Nodes {
		ids = append(ids, n.ID)
	}
	if diff := cmp.Diff([]string{"alpha", "beta", "gamma", "zebra"}, ids); diff != "" {
		t.Errorf("nodes: %s", diff)
	}
	for _, e := range g.Edges {
		if len(e.Evidence) == 0 || e.Evidence[0].Relation != string(e.Type) {
			t.Errorf("%s-%s: %+v", e.Source, e.Target, e.Evidence)
		}
	}
}

// TestGraphIsAPicture draws a notebook with far too much in it.
func TestGraphIsAPicture(t *testing.T) {
	notes := notebook{}
	for i := range 60 {
		notes[fmt.Sprintf("%d.md", i)] = fmt.Sprintf("[Hub] [N%d] [N%d] [N%d]\n[Dust%d]", i, (i*7)%60, (i*11)%60, i)
	}
	v := notes.view(t)
	picture, err := v.Graph(context.Background(), kg.GraphOptions{Top: 20})
	if err != nil {
		t.Fatal(err)
	}
	joined := map[string]int{}
	for _, e := range picture.Edges {
		joined[e.Source]++
		joined[e.Target]++
	}
	if len(picture.Nodes) > 20 || len(joined) != len(picture.Nodes) || len(picture.Edges) > 20*graphEdges {
		t.Errorf("%d nodes, %d with edges, %d edges", len(picture.Nodes), len(joined), len(picture.Edges))
	}
	all, err := v.Graph(context.Background(), kg.GraphOptions{All: true})
	if err != nil || len(all.Nodes) != 121 {
		t.Errorf("%d nodes, want 121; %v", len(all.Nodes), err)
	}
}

// TestGraphIsNoWheel: once a hub has a dozen spokes, what is tied to others too is
// shown with these.
func TestGraphIsNoWheel(t *testing.T) {
	text := ""
	for i := range 40 {
		text += fmt.Sprintf("[Hub] and [N%d]\n\n[Hub] and [N%d]\n\n[N%d] and [N%d]\n\n", i, i, i, (i+1)%40)
	}
	g, err := notebook{"a.md": text + "[Hub] and [Lonely]\n"}.view(t).Graph(context.Background(), kg.GraphOptions{MinWeight: 1})
	if err != nil {
		t.Fatal(err)
	}
	spokes, rim, lonely := 0, 0, 0
	for _, e := range g.Edges {
		switch {
		case e.Source == "lonely" || e.Target == "lonely":
			lonely++
		case e.Source == "hub" || e.Target == "hub":
			spokes++
		default:
			rim++
		}
	}
	if spokes > hubEdges || rim < 30 || lonely != 1 {
		t.Errorf("%d spokes, %d edges around them, %d to what only the hub names", spokes, rim, lonely)
	}
}

// TestGraphHasTheMostCommon: whoever knows the notes looks for it, though others hang
// together more.
func TestGraphHasTheMostCommon(t *testing.T) {
	notes := notebook{}
	for i := range 40 {
		pair := fmt.Sprintf("[A%d] and [B%d]\n", i, i)
		notes[fmt.Sprintf("%d.md", i)] = strings.Repeat(pair, 4) + fmt.Sprintf("[Hub]\n[Hub] and [A%d]", i)
	}
	g, err := notes.view(t).Graph(context.Background(), kg.GraphOptions{Top: 20, MinWeight: 1})
	if err != nil || !slices.ContainsFunc(g.Nodes, func(n kg.Node) bool { return n.ID == "hub" }) || len(g.Nodes) > 20 {
		t.Errorf("%d nodes without the hub, or too many; %v", len(g.Nodes), err)
	}
}

func TestTopics(t *testing.T) {
	v := notebook{
		"a.md": "# Mesh\n[Istio] and [Tool]\n# Delivery\n[Argo CD] and [Flux] and [Tool]",
		"b.md": "[Argo CD]",
		"c.md": "# [Flux] grows\n[Tool]\n# [FluxCD]\n[FluxCD] is [Flux] {same}\n# [nothing] sure",
	}.view(t)
	list, err := v.Topics(context.Background(), "")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, topic := range list {
		line := topic.Name + ":"
		for _, s := range topic.Sections {
			line += fmt.Sprintf(" %s:%d %q %.2f", s.Note, s.Line, s.Heading, s.Says)
		}
		for _, e := range topic.Entities {
			line += " " + e.Name
		}
		got = append(got, line)
	}
	want := []string{
		`Flux: c.md:3 "FluxCD" 0.70 c.md:1 "Flux grows" 0.64 Tool`,
		`GitOps: a.md:3 "Delivery" 0.25 b.md:0 "" 0.25 c.md:1 "Flux grows" 0.15 c.md:3 "FluxCD" 0.12 Flux Argo CD Tool`,
		`Service Mesh: a.md:1 "Mesh" 0.25 Istio Tool`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	one, err := v.Topics(context.Background(), "service meshes")
	if err != nil || len(one) != 1 || one[0].Name != "Service Mesh" {
		t.Errorf("%+v, %v", one, err)
	}
	one, err = v.Topics(context.Background(), "fluxcd")
	if err != nil || len(one) != 1 || len(one[0].Sections) != 2 {
		t.Errorf("%+v, %v", one, err)
	}
	if _, err := v.Topics(context.Background(), "istio"); err == nil {
		t.Error("no section is about istio")
	}
	page, err := v.NotePage(context.Background(), "c.md")
	if err != nil || len(page.Topics) != 1 || page.Sections[1].Topic != "GitOps" {
		t.Errorf("%+v, %v", page, err)
	}
}

// TestGraphTopics: a node has the topics that its entity has, however much is asked for;
// where it is at home in these notes is said beside them.
func TestGraphTopics(t *testing.T) {
	v := notebook{"a.md": "# Mesh\n[Istio] and [Kubernetes]\n[Istio] and [Cilium]\n[Kubernetes] and [Cilium]\n[Istio] and [Flux]"}.view(t)
	entities, err := v.Entities(context.Background(), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, all := range []bool{false, true} {
		g, err := v.Graph(context.Background(), kg.GraphOptions{All: all, MinWeight: 1})
		if err != nil || len(g.Nodes) < 4 {
			t.Fatalf("%+v, %v", g, err)
		}
		for _, n := range g.Nodes {
			i := slices.IndexFunc(entities, func(e kg.Entity) bool { return e.ID == n.ID })
			if diff := cmp.Diff(entities[i].Topics, n.Topics); diff != "" {
				t.Errorf("topics of the entity %q (-), of the node, all %v (+):\n%s", n.Name, all, diff)
			}
			if home := (n.HomeTopic == "Service Mesh"); home == all {
				t.Errorf("%q is at home under %q, all %v", n.Name, n.HomeTopic, all)
			}
		}
	}
}

// TestOneClustering: the whole graph falls into the communities that are listed.
func TestOneClustering(t *testing.T) {
	nb := notebook{}
	for _, side := range []string{"A", "B"} {
		for i := range 5 {
			nb[fmt.Sprintf("%s%d.md", side, i)] = fmt.Sprintf("[%[1]s0] and [%[1]s%[2]d] and [%[1]s%[3]d]\n[Why %[1]s%[2]d?] by [%[1]s%[2]d]", side, i, (i+1)%5)
		}
	}
	v := nb.view(t)
	listed, err := v.Communities(context.Background(), -1)
	if err != nil || len(listed.Communities) < 2 {
		t.Fatalf("%+v, %v", listed, err)
	}
	g, err := v.Graph(context.Background(), kg.GraphOptions{All: true, Communities: true})
	if err != nil {
		t.Fatal(err)
	}
	sizes := map[string]int{}
	for _, n := range g.Nodes {
		sizes[n.Community]++
	}
	for _, c := range listed.Communities {
		if sizes[c.Name] != c.Size {
			t.Errorf("%q has %d nodes of the graph and %d entities", c.Name, sizes[c.Name], c.Size)
		}
	}
}

// TestClusteringOfWhatIsShown: what is hidden names no community and holds none together,
// nor does what is not around an entity.
func TestClusteringOfWhatIsShown(t *testing.T) {
	nb := notebook{}
	for i := range 5 {
		nb[fmt.Sprintf("%d.md", i)] = fmt.Sprintf("[Hub] and [Leaf%d]\n[Leaf%d] and [Leaf%d]", i, i, (i+1)%5)
	}
	nb["else.md"] = "[Else] and [Elsewhere] and [Elsewhen]"
	v := nb.view(t)
	for _, o := range []kg.GraphOptions{{Hide: []string{"hub"}}, {Around: "else", Depth: 2}} {
		o.All, o.Communities = true, true
		g, err := v.Graph(context.Background(), o)
		if err != nil || len(g.Nodes) == 0 {
			t.Fatalf("%+v, %v", g, err)
		}
		for _, n := range g.Nodes {
			if n.Community == "" || strings.Contains(n.Community, "Hub") {
				t.Errorf("%+v: %q is of %q", o, n.Name, n.Community)
			}
		}
	}
}
