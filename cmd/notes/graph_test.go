package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"notes/internal/cli"
	"notes/internal/render"
	"notes/pkg/kg"
)

// graphFilters are all that choose a part of the graph, each so that it leaves
// something of the notebook made below.
func graphFilters() [][]string {
	return [][]string{
		{"--around", "cilium", "--depth", "2"},
		{"--path", "istio", "--path", "flux"},
		{"--kind", "project,concept"},
		{"--topic", "service mesh"},
		{"--note", "day*/**"},
		{"--tag", "mesh"},
		{"--event", "KubeCon*"},
		{"--since", "2022"},
		{"--until", "2024-06"},
		{"--min-weight", "0.1"},
		{"--top", "9"},
		{"--hide", "helm"},
		{"--only", "stated"},
		{"--with-notes"},
		{"--communities"},
		{"--all"},
	}
}

// conference is a notebook that every filter has something to say to.
func conference(t *testing.T) (db string) {
	t.Helper()
	book := madeUp(30, 5)
	for path, text := range book {
		book[path] = "---\ndate: 2023-04-18\nevent: KubeCon EU 2023\ntags: [mesh]\n---\n" + text
	}
	folder := filepath.Join(t.TempDir(), "kb")
	book.write(t, folder)
	db = filepath.Join(t.TempDir(), "kb.db")
	succeed(t, "--db", db, "index", folder)
	return db
}

// graph runs the command in this process and returns what it printed.
func graph(t *testing.T, db string, args ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	var talk strings.Builder
	if code := cli.Main(append([]string{"--db", db, "graph"}, args...), strings.NewReader(""), &out, &talk); code != 0 {
		t.Errorf("%q: exit code %d\n%s", args, code, talk.String())
	}
	return out.Bytes()
}

// TestGraphFiltersAddUp asks for each two filters together, and for all of them:
// none excludes another, and what one leaves out another doesn't bring back.
func TestGraphFiltersAddUp(t *testing.T) {
	db, filters := conference(t), graphFilters()
	for i, f := range filters {
		for _, other := range filters[i+1:] {
			args := slices.Concat(f, other, []string{"--format", "json"})
			var g kg.Graph
			if err := json.Unmarshal(graph(t, db, args...), &g); err != nil {
				t.Fatalf("%q: %v", args, err)
			}
			holds(t, args, g)
		}
	}
}

// holds wants of a graph what some of its filters promise of any.
func holds(t *testing.T, args []string, g kg.Graph) {
	t.Helper()
	has := func(flag string) bool { return slices.Contains(args, flag) }
	for _, n := range g.Nodes {
		if has("--hide") && n.ID == "helm" {
			t.Errorf("%q shows %s", args, n.ID)
		}
		if has("--top") && len(g.Nodes) > 9 && !has("--with-notes") {
			t.Errorf("%q shows %d nodes", args, len(g.Nodes))
		}
		if !has("--communities") && n.Community != "" {
			t.Errorf("%q: %s is of community %q", args, n.ID, n.Community)
		}
		if n.Kind == kg.NoteKind && !has("--with-notes") {
			t.Errorf("%q shows the note %s", args, n.ID)
		}
	}
	for _, e := range g.Edges {
		if has("--only") && e.Type != kg.Names && e.Class != kg.ByStatement {
			t.Errorf("%q shows that %s and %s are %s", args, e.Source, e.Target, e.Type)
		}
	}
}

// TestGraphFormatsTakeFilters writes every format, of all that there is and with
// all filters at once: on one core and on two, it is the same bytes.
func TestGraphFormatsTakeFilters(t *testing.T) {
	db := conference(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, f := range render.Formats() {
		for _, filters := range [][]string{{"--all"}, slices.Concat(graphFilters()...), {"--with-notes", "--communities", "--theme", "dark"}} {
			args := slices.Concat(filters, []string{"--format", f.Name, "--quiet"})
			runtime.GOMAXPROCS(1)
			one := graph(t, db, args...)
			runtime.GOMAXPROCS(2)
			if len(one) == 0 || !bytes.Equal(one, graph(t, db, args...)) {
				t.Errorf("%q: %d bytes on one core, others on two", args, len(one))
			}
		}
	}
}

// TestMermaidExcess: that a drawing is more than Mermaid takes is said, with what
// leaves less of it, unless nothing is to be said; it is written in any case.
func TestMermaidExcess(t *testing.T) {
	db := conference(t)
	for _, c := range []struct{ args, want string }{
		{"--all", "; --min-weight 3, or --top 100 in place of --all leaves fewer\n"},
		{"--all --quiet", ""},
		{"--top 9", ""},
	} {
		var out, talk strings.Builder
		args := append([]string{"--db", db, "graph", "--format", "mermaid"}, strings.Fields(c.args)...)
		code := cli.Main(args, strings.NewReader(""), &out, &talk)
		if code != 0 || out.Len() == 0 || !strings.HasSuffix(talk.String(), c.want) || (c.want == "") != (talk.Len() == 0) {
			t.Errorf("%s: exit code %d, %d bytes, %q", c.args, code, out.Len(), talk.String())
		}
	}
}
