package notes

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// pieces are what the notes of the tests are made of: names that the
// vocabulary knows and others, acronyms, links, relations, topics.
var pieces = []string{
	"# KubeCon 2023\n", "## Service mesh news\n", "## GPU sharing\n", "### GitOps\n",
	"Istio introduced ztunnel, an answer to Cilium.", "Cilium uses eBPF instead of sidecars.",
	"MIG (Multi Instance GPU) slices a GPU on Ampere.", "The CERN team time slices GPUs.",
	"Argo CD and Flux are GitOps tools.", "[KubeVela](https://kubevela.io/) stands between Operators and Helm.",
	"We met Jane Doe from Acme Cloud Works.", "Frobnicator is what Acme Cloud Works sells; Frobnicator runs on Kubernetes.",
	"- SPIFFE\n  - SPIRE\n  - X.509", "| Tool | Use |\n| --- | --- |\n| Linkerd | service mesh |",
	"See [[Frobnicator]] and #gitops.", "WASM modules are built with [wit-bindgen](https://github.com/bytecodealliance/wit-bindgen).",
	"See [[Frobnicator|the machine]], [[tools/Frobnicator]] and [[Frobmaster]]; Frobmaster is quick.",
	"Isitio has gateways, and Isitio routes.", "Argo CD rolls out what Isitio has.", "Kubernets starts Envoy.", "Envoy and gPRC are fast; gRPC streams.",
	"See [[Frobnicater]], [[Acme Cloud]] and [notes](2015/note-9.md#x).", "Kelsey Hightower and Jane Deo were there.", "Kelsey Hightwoer talked about Kubernetes.",
	"Nothing of note.",
}

// tops are what some of the notes begin with.
var tops = []string{
	"---\naliases: [Frobmaster]\ntitle: Frobnicator\n---\n", "---\naliases: [Frobmaster, Acme Mill]\ntitle: Acme Cloud Works\n---\n",
	"---\naliases: [Jane, Janie]\n---\n# Jane Doe\n",
}

// write writes a random note.
func write(t *testing.T, folder, name string, rng *rand.Rand) {
	t.Helper()
	var text []string
	for range 1 + rng.IntN(8) {
		text = append(text, pieces[rng.IntN(len(pieces))])
	}
	top := ""
	if n := rng.IntN(3 * len(tops)); n < len(tops) {
		top = tops[n]
	}
	path := filepath.Join(folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(top+strings.Join(text, "\n\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestGrownEqualsBuilt lets a folder live through a random history, indexes it
// after each step with another number of workers, and compares every export
// with that of an index built at once.
func TestGrownEqualsBuilt(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 3))
			folder := t.TempDir()
			o := Options{Folder: folder, DB: filepath.Join(t.TempDir(), "grown.db")}
			for step := range 8 {
				live(t, folder, rng)
				o.Jobs = 1 + step%3
				refresh(t, o)
			}
			built := Options{Folder: folder, DB: filepath.Join(t.TempDir(), "built.db"), Jobs: 2}
			refresh(t, built)
			for name, export := range map[string]func(*testing.T, *Notebook) []string{"answers": exportOf, "check": checkOf} {
				if diff := cmp.Diff(export(t, ready(t, built)), export(t, ready(t, o))); diff != "" {
					t.Errorf("%s: built (-) and grown (+) differ:\n%s", name, diff)
				}
			}
		})
	}
}

// TestFilteredEqualsPart asks an index about some of its notes only, and one
// that never had any others. They give the same answers.
func TestFilteredEqualsPart(t *testing.T) {
	for seed := range uint64(3) {
		folder, part := t.TempDir(), t.TempDir()
		for i := range 12 {
			name := fmt.Sprintf("20%02d/note-%d.md", 15+i%3, i)
			write(t, folder, name, rand.New(rand.NewPCG(seed, uint64(i))))
			if i%3 == 1 {
				write(t, part, name, rand.New(rand.NewPCG(seed, uint64(i))))
			}
		}
		whole, alone := Options{Folder: folder}, Options{Folder: part}
		refresh(t, whole)
		refresh(t, alone)
		for _, f := range []kg.NoteFilter{{Paths: []string{"2016"}}, {Paths: []string{"20*6/**"}}} {
			got := exportOf(t, ready(t, whole).Where(kg.Filter{NoteFilter: f}))
			if diff := cmp.Diff(exportOf(t, ready(t, alone)), got); diff != "" {
				t.Fatalf("seed %d, %+v: alone (-) and filtered (+) differ:\n%s", seed, f, diff)
			}
		}
	}
}

// checkOf gives what is amiss in a notebook, as lines of JSON.
func checkOf(t *testing.T, n *Notebook) []string {
	t.Helper()
	check, err := n.Check(context.Background(), CheckOptions{})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, p := range check.Problems {
		line, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	return lines
}

// TestHintsGrown checks a notebook with more broken links than are looked into, before
// and after a note that comes first was added last. The links of that one are.
func TestHintsGrown(t *testing.T) {
	var many strings.Builder
	for i := range 300 {
		fmt.Fprintf(&many, "[[nowhere %d]]\n", i)
	}
	o := Options{Folder: t.TempDir()}
	put(t, o.Folder, map[string]string{"z.md": many.String(), "talks/harbour.md": "# Quay"})
	refresh(t, o)
	put(t, o.Folder, map[string]string{"a.md": "See [[harbor]]."})
	refresh(t, o)
	grown := checkOf(t, ready(t, o))
	if !strings.Contains(grown[0], "talks/harbour.md") {
		t.Errorf("the first problem: %s", grown[0])
	}
	o.DB = filepath.Join(t.TempDir(), "built.db")
	refresh(t, o)
	if diff := cmp.Diff(checkOf(t, ready(t, o)), grown); diff != "" {
		t.Errorf("built (-) and grown (+) differ:\n%s", diff)
	}
}

// live makes some random changes to a folder.
func live(t *testing.T, folder string, rng *rand.Rand) {
	t.Helper()
	for range 1 + rng.IntN(4) {
		name := fmt.Sprintf("20%02d/note-%d.md", 15+rng.IntN(3), rng.IntN(4))
		path := filepath.Join(folder, filepath.FromSlash(name))
		switch rng.IntN(4) {
		case 0:
			_ = os.Remove(path)
		case 1:
			_ = os.Rename(path, filepath.Join(folder, fmt.Sprintf("moved-%d.md", rng.IntN(3))))
		default:
			write(t, folder, name, rng)
		}
	}
}

func refresh(t *testing.T, o Options) Report {
	t.Helper()
	r, err := Index(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func ready(t *testing.T, o Options) *Notebook {
	t.Helper()
	n, err := Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// export gives all that can be asked of an index, as lines of JSON.
func export(t *testing.T, o Options) []string {
	t.Helper()
	return exportOf(t, ready(t, o))
}

func exportOf(t *testing.T, n *Notebook) []string {
	t.Helper()
	ctx := context.Background()
	var lines []string
	add := func(v any, err error) {
		t.Helper()
		line, jsonErr := json.Marshal(v)
		if err != nil || jsonErr != nil {
			t.Fatal(err, jsonErr)
		}
		lines = append(lines, string(line))
	}
	entities, err := n.Entities(ctx, "")
	for _, e := range entities {
		add(e, err)
		related, err := n.Related(ctx, e.Name, RelatedOptions{Limit: -1})
		add(related, err)
	}
	topics, err := n.Topics(ctx, "")
	for _, topic := range topics {
		add(topic, err)
	}
	graph, err := n.Graph(ctx, GraphOptions{All: true})
	for _, e := range graph.Edges {
		add(e, err)
	}
	add(graph.Nodes, nil)
	picture, err := n.Graph(ctx, GraphOptions{Top: 7})
	add(picture, err)
	return lines
}
