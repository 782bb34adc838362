package query

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"notes/pkg/kg"
)

// stops lists the names of a chain.
func stops(c kg.Chain) string {
	list := []string{c.Hops[0].Source.Name}
	for _, h := range c.Hops {
		list = append(list, h.Target.Name)
	}
	return strings.Join(list, " ")
}

// TestPathAvoidsHubs: the way leads over what says something, not over what
// stands beside everything, though both are as short.
func TestPathAvoidsHubs(t *testing.T) {
	nb := notebook{"a.md": "[Hubble] and [Cilium]\n[Cilium] and [Envoy]\n[Hubble] and [Kubernetes]\n[Kubernetes] and [Envoy]"}
	for i := range 30 {
		nb[fmt.Sprintf("n%d.md", i)] = fmt.Sprintf("[Kubernetes] and [Tool%d]", i)
	}
	v := nb.view(t)
	got, err := v.Paths(context.Background(), "hubble", "envoy", kg.PathOptions{Limit: -1})
	if err != nil || len(got.Chains) != 2 {
		t.Fatalf("%v, %+v", err, got.Chains)
	}
	if stops(got.Chains[0]) != "Hubble Cilium Envoy" || stops(got.Chains[1]) != "Hubble Kubernetes Envoy" {
		t.Errorf("got %s before %s", stops(got.Chains[0]), stops(got.Chains[1]))
	}
	for _, h := range got.Chains[0].Hops {
		if len(h.Evidence) == 0 || !strings.Contains(h.Evidence[0].Text, h.Source.Name) || !strings.Contains(h.Evidence[0].Text, h.Target.Name) {
			t.Errorf("%s – %s is proved by %+v", h.Source.Name, h.Target.Name, h.Evidence)
		}
	}
}

// TestPathAroundHubs: a longer way over what says something comes before a short one over a
// hub, and what passes the stops of a better way and more is none.
func TestPathAroundHubs(t *testing.T) {
	nb := notebook{"a.md": "[Hubble] and [Cilium]\n[Cilium] and [Linkerd]\n[Linkerd] and [Envoy]\n[Hubble] and [Kubernetes]\n[Kubernetes] and [Envoy]\n[Cilium] and [Kubernetes]"}
	for i := range 30 {
		nb[fmt.Sprintf("n%d.md", i)] = fmt.Sprintf("[Kubernetes] and [Tool%d]\n[Kubernetes] rose", i)
	}
	got, err := nb.view(t).Paths(context.Background(), "hubble", "envoy", kg.PathOptions{Limit: -1})
	if err != nil || len(got.Chains) != 2 {
		t.Fatalf("%v, %+v", err, got.Chains)
	}
	if stops(got.Chains[0]) != "Hubble Cilium Linkerd Envoy" || stops(got.Chains[1]) != "Hubble Kubernetes Envoy" {
		t.Errorf("got %s before %s", stops(got.Chains[0]), stops(got.Chains[1]))
	}
}

// TestPathOfIndexNotes: an index note, whose list puts everything into one
// section, joins nothing as closely as a sentence does.
func TestPathOfIndexNotes(t *testing.T) {
	nb := notebook{
		"index.md": "# All\n[Alpha]\n[Omega]\n[Beta]",
		"a.md":     "[Alpha] and [Beta]", "b.md": "[Beta] and [Omega]",
	}
	got, err := nb.view(t).Paths(context.Background(), "alpha", "omega", kg.PathOptions{})
	if err != nil || len(got.Chains) == 0 || stops(got.Chains[0]) != "Alpha Beta Omega" {
		t.Errorf("%v, %+v", err, got.Chains)
	}
}

// TestAkin: notes that share something rare are nearer than those that share
// what all have, and the answer says what that is.
func TestAkin(t *testing.T) {
	nb := notebook{
		"a.md": "[Kubernetes] and [Tetragon]", "b.md": "[Kubernetes] and [Tetragon] and [Hubble]",
		"c.md": "[Kubernetes] and [Flux]", "d.md": "[Kubernetes] and [Istio]", "e.md": "[Envoy]",
	}
	got, err := nb.view(t).RelatedNotes(context.Background(), "a.md", kg.RelatedOptions{})
	if err != nil || len(got.Related) != 3 {
		t.Fatalf("%v, %+v", err, got.Related)
	}
	if first := got.Related[0]; first.Note != "b.md" || first.Shared[0].Name != "Tetragon" || first.Evidence[0].Note != "b.md" {
		t.Errorf("got %+v", first)
	}
}

// TestTrends: what the last year names more than before rises, what it is the
// first to name is new, what it names no more is gone.
func TestTrends(t *testing.T) {
	nb := notebook{}
	for i := range 4 {
		nb[fmt.Sprintf("old%d.md", i)] = "@ 2022\n[Docker] and [Kubernetes]"
		nb[fmt.Sprintf("new%d.md", i)] = "@ 2023-0" + fmt.Sprint(1+i) + "\n[Wasm] and [Kubernetes]"
	}
	nb["undated.md"] = "[Docker]"
	got, err := nb.view(t).Trends(context.Background(), kg.TrendOptions{})
	if err != nil {
		t.Fatal(err)
	}
	moves := map[string]kg.Move{}
	for _, r := range got.Rows {
		moves[r.Name] = r.Move
	}
	if moves["Wasm"] != kg.New || moves["Docker"] != kg.Gone || moves["Kubernetes"] != kg.Steady || got.Undated != 1 || len(got.Periods) != 2 {
		t.Errorf("%v, %d undated, periods %v", moves, got.Undated, got.Periods)
	}
	if _, err := (notebook{"a.md": "[Docker]"}).view(t).Trends(context.Background(), kg.TrendOptions{}); !errors.Is(err, kg.ErrNoDates) {
		t.Errorf("without dates: %v", err)
	}
}

// TestCompare puts each entity on the side where it stands, and says how a name
// was understood.
func TestCompare(t *testing.T) {
	nb := notebook{"2022/a.md": "@ 2022\n[Docker] and [Kubernetes]", "2023/b.md": "@ 2023\n[Wasm] and [Kubernetes]"}
	for _, names := range [][3]string{{"2022", "2023", "date"}, {"2022/", "2023/", "path"}, {"a.md", "b.md", "path"}} {
		got, err := nb.view(t).Compare(context.Background(), names[0], names[1], kg.CompareOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if got.A.As != names[2] || got.Both[0].Name != "Kubernetes" || got.OnlyA[0].Name != "Docker" || got.OnlyB[0].Name != "Wasm" {
			t.Errorf("%v: %+v", names, got)
		}
	}
	nb["untitled.md"] = "@ 2023\n* Quux Days\n[Wasm]"
	for _, missing := range []string{"1999", "", " ", "!!", "-"} {
		var none *kg.NoPartError
		if _, err := nb.view(t).Compare(context.Background(), "2022", missing, kg.CompareOptions{}); !errors.As(err, &none) {
			t.Errorf("%q has no notes: %v", missing, err)
		}
	}
}

// TestSearchAgrees compares the ranked search with a plain look at the text.
func TestSearchAgrees(t *testing.T) {
	nb := notebook{"a.md": "[Istio] is a mesh | It has sidecars", "b.md": "meshes without [Envoy]\n# Other\nnothing here", "c.md": "[Flux]"}
	v := nb.view(t)
	for query, want := range map[string]string{"mesh": "a.md b.md", "mesh sidecar": "a.md", "mesh -sidecars": "b.md", "side*": "a.md", `"a mesh"`: "a.md", `"mesh a"`: "", `-"a mesh" mesh`: "b.md", "nothing": "b.md"} {
		var got []string
		for _, h := range hitsOf(t, v, query, -1).Hits {
			got = append(got, h.Note)
			for _, m := range h.Marks {
				if m[0] < 0 || m[1] <= m[0] || m[1] > utf8.RuneCountInString(h.Text) {
					t.Errorf("%s: mark %v in %q", query, m, h.Text)
				}
			}
		}
		if sortedWords(got) != want {
			t.Errorf("%s finds %v, want %s", query, got, want)
		}
	}
}

func sortedWords(list []string) string {
	seen := map[string]bool{}
	for _, w := range list {
		seen[w] = true
	}
	var out []string
	for _, w := range []string{"a.md", "b.md", "c.md"} {
		if seen[w] {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// FuzzParseSearch: no search makes the parser panic, and what it refuses it
// points into.
func FuzzParseSearch(f *testing.F) {
	for _, q := range []string{"mesh", `"a b" -c d*`, `"open`, "kind:project x", "since:20 x", "-", "*", `topic:"`, "日本語", "-kind:project x", "note: x"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := ParseSearch(text)
		var wrong *kg.SearchError
		switch {
		case err == nil:
			for _, c := range q.clauses {
				if len(c.stems) == 0 {
					t.Errorf("%q has a clause without words", text)
				}
			}
		case !errors.As(err, &wrong) || wrong.Column < 1 || wrong.Column > len(text)+1:
			t.Errorf("%q: %v", text, err)
		}
	})
}
