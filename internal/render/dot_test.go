package render

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"html"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/encoding"
	"gonum.org/v1/gonum/graph/encoding/dot"
	"gonum.org/v1/gonum/graph/simple"

	"notes/pkg/kg"
)

// update rewrites what the tests compare with: go test ./internal/render -update.
var update = flag.Bool("update", false, "rewrite the files in testdata")

func write(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// parsedNode is a node as gonum's parser reads it back.
type parsedNode struct {
	graph.Node
	id         string
	attributes map[string]string
}

func (n *parsedNode) SetDOTID(id string) { n.id = id }

func (n *parsedNode) SetAttribute(a encoding.Attribute) error {
	n.attributes[a.Key] = a.Value
	return nil
}

type parsedGraph struct{ *simple.DirectedGraph }

func (g parsedGraph) NewNode() graph.Node {
	return &parsedNode{Node: g.DirectedGraph.NewNode(), attributes: map[string]string{}}
}

// parse reads DOT with gonum's parser, which nobody here wrote.
func parse(t *testing.T, text []byte) map[string]*parsedNode {
	t.Helper()
	g := parsedGraph{simple.NewDirectedGraph()}
	if err := dot.Unmarshal(text, g); err != nil {
		t.Fatalf("gonum can't read the graph: %v\n%.2000s", err, text)
	}
	nodes := map[string]*parsedNode{}
	for _, n := range graph.NodesOf(g.Nodes()) {
		n := n.(*parsedNode)
		nodes[n.id] = n
	}
	return nodes
}

func sample(t *testing.T) kg.Graph {
	t.Helper()
	data, err := os.ReadFile("testdata/graph.json")
	if err != nil {
		t.Fatal(err)
	}
	var g kg.Graph
	if err := json.Unmarshal(data, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

func dotOf(t *testing.T, g kg.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := writeDOT(&b, g, Look{}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestDOTKeepsEveryNode(t *testing.T) {
	g := sample(t)
	nodes := parse(t, dotOf(t, g))
	if len(nodes) != len(g.Nodes) {
		t.Errorf("%d nodes came back of %d", len(nodes), len(g.Nodes))
	}
	for _, n := range g.Nodes {
		if got := nodes[n.ID]; got == nil || got.attributes["label"] != n.Name {
			t.Errorf("node %q came back as %v", n.ID, got)
		}
	}
}

// hostile names have broken writers of DOT before.
func hostile() []string {
	return []string{
		`"`, `\`, `\\`, `\"`, `a\`, `\N`, `\n`, `\l\r\G`, "line\nbreak", "tab\there", "nul\x00", "\x1b[31mred", "bell\a", "\u009b31m",
		"&lt;", "&amp;", "&#60;", "AT&T", "AT&T;", "<b>bold</b>", "<", ">", "{a|b}", "[x=\"y\"];", "a -> b", "// c", "/* c */", "#", "digraph", "",
		"👩‍👩‍👧‍👦", "日本語", "مرحبا", "\u202eevil", "e\u0301", "\ufeffbom", "\xff\xfe", "\ufffd", strings.Repeat("long ", 2000), "]]>", "</script>", "\ufffe", "%s", "$(x)", "\u2028",
	}
}

func TestDOTSurvivesNames(t *testing.T) {
	var g kg.Graph
	for i, name := range hostile() {
		other := fmt.Sprint("other ", i)
		g.Nodes = append(g.Nodes,
			kg.Node{ID: name, Name: name, Kind: kg.Kinds()[i%len(kg.Kinds())], Topics: []string{name}, URLs: []string{"https://example.com/" + name}},
			kg.Node{ID: other, Name: other, Topics: []string{name}})
		g.Edges = append(g.Edges, kg.Edge{Source: name, Target: other, Type: kg.RelationType(name), Weight: 1, Evidence: []kg.Evidence{{Text: name, Note: name}}})
	}
	text := dotOf(t, g)
	nodes := parse(t, text)
	for _, name := range hostile() {
		n := nodes[readBack(name)]
		if n == nil || strings.Join(strings.Fields(n.attributes["label"]), " ") != strings.TrimSpace(readBack(name)) {
			t.Errorf("%q didn't come back", name)
		}
	}
	graphviz(t, text)
}

func TestGraphvizDrawsSample(t *testing.T) { graphviz(t, dotOf(t, sample(t))) }

// graphviz lets Graphviz draw, where it is installed, and wants no warning and
// what is XML.
func graphviz(t *testing.T, text []byte) []byte {
	t.Helper()
	path, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("Graphviz is not installed")
	}
	cmd := exec.Command(path, "-Tsvg")
	cmd.Stdin = bytes.NewReader(text)
	var out, talk bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &talk
	if err := cmd.Run(); err != nil || talk.Len() > 0 {
		t.Errorf("dot: %v\n%s", err, talk.String())
	}
	titlesIn(t, out.Bytes())
	return out.Bytes()
}

// readBack is what gonum's parser makes of a name: what Line shows of it, with
// the signs escaped that only Graphviz resolves. What looks like HTML it hands
// back as it stands in the file.
func readBack(name string) string {
	if strings.HasPrefix(name, "<") && strings.HasSuffix(name, ">") && len(name) > 1 {
		return quote(literal(name))
	}
	return characterReference().ReplaceAllString(shown(name), "&amp;$1")
}

// TestDOTLeadsToAddresses: what Graphviz makes of an address leads to where the
// address does, whatever stands in it.
func TestDOTLeadsToAddresses(t *testing.T) {
	const note, page = "R&D/Q&A? #1 100%&lt;.md", "https://example.com/R&D?a=1&b=2&lt;#c&d"
	g := kg.Graph{
		Nodes: []kg.Node{{ID: "a", Name: "a", URLs: []string{page}}, {ID: "b", Name: "b", Kind: kg.NoteKind, URLs: []string{note}}},
		Edges: []kg.Edge{{Source: "a", Target: "b", Evidence: []kg.Evidence{{Note: note, Text: "a"}}}},
	}
	led := map[string]bool{}
	for _, href := range regexp.MustCompile(`xlink:href="([^"]*)"`).FindAllStringSubmatch(string(graphviz(t, dotOf(t, g))), -1) {
		u, err := url.Parse(html.UnescapeString(href[1]))
		if err != nil {
			t.Fatal(err)
		}
		if u.Host == "" {
			led[u.Path] = true
			continue
		}
		u.RawPath = ""
		led[u.String()] = true
	}
	for _, want := range []string{note, page} {
		if !led[want] {
			t.Errorf("nothing leads to %q; there is %v", want, led)
		}
	}
}

func FuzzDOT(f *testing.F) {
	for _, name := range hostile() {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		g := kg.Graph{Nodes: []kg.Node{{ID: name, Name: name}, {ID: name + "x", Name: "x"}}, Edges: []kg.Edge{{Source: name, Target: name + "x"}}}
		if n := parse(t, dotOf(t, g))[readBack(name)]; n == nil {
			t.Errorf("%q didn't come back", name)
		}
	})
}
