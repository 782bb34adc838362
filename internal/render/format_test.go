package render

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	xhtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"notes/internal/rdf"
	"notes/pkg/kg"
)

// readGraph is what a format's own parser finds in a file: the names of the
// nodes, and of each edge the names of its ends and its sentence.
type readGraph struct {
	nodes []string
	edges []readEdge
}

type readEdge struct{ source, target, sentence string }

func (g *readGraph) sort() {
	slices.Sort(g.nodes)
	slices.SortFunc(g.edges, func(a, b readEdge) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.target, b.target), cmp.Compare(a.sentence, b.sentence))
	})
}

// reader reads a format back, with a parser that nobody here wrote where Go has
// one.
type reader struct {
	read func(*testing.T, []byte) readGraph
	text func(string) string // what the format can hold of a text

	sentence func(string) string // the same of a sentence, where it is more
	mute     bool                // the format has no place for sentences
	half     string              // of the graph, where the format holds but one: nodes or edges
}

func readers() map[string]reader {
	return map[string]reader{
		"json":      {read: readJSONGraph, text: valid},
		"graphml":   {read: readGraphML, text: validXML},
		"gexf":      {read: readGEXF, text: validXML},
		"cytoscape": {read: readCytoscape, text: valid},
		"mermaid":   {read: readMermaid, text: func(s string) string { return cmp.Or(Line(s), " ") }, mute: true},
		"csv":       {read: readCSV, text: validCSV},
		"csv-nodes": {read: readNodeTable, text: validCSV, half: "nodes"},
		"csv-edges": {read: readEdgeTable, text: validCSV, half: "edges"},
		"cypher":    {read: readCypher, text: valid},
		"turtle":    {read: readTurtle, text: valid},
		"jsonld":    {read: readJSONLD, text: valid},
		"canvas":    {read: readCanvas, text: Line, mute: true},
		"svg":       {read: readSVG, text: validXML},
		"html":      {read: readPageData, text: Line, sentence: valid},
	}
}

// valid puts U+FFFD in place of bytes that are no text.
func valid(text string) string { return string([]rune(text)) }

// validCSV does so, and ends lines as Go's reader of CSV does.
func validCSV(text string) string { return strings.ReplaceAll(valid(text), "\r\n", "\n") }

// validXML does so also with what XML can't hold.
func validXML(text string) string {
	return strings.Map(func(r rune) rune {
		if !inXML(r) {
			return '\ufffd'
		}
		return r
	}, text)
}

// graphOf makes a graph in which everything is called like the names, and each
// is joined with the next.
func graphOf(names []string) kg.Graph {
	var g kg.Graph
	types := append(kg.RelationTypes(), kg.Linked, kg.Mentioned)
	for i, name := range names {
		list := []string{name}
		g.Nodes = append(g.Nodes, kg.Node{ID: name, Name: name, Kind: kg.Kinds()[i%len(kg.Kinds())], Topics: list, Aliases: list, URLs: list, Notes: 1, Mentions: i, Community: name, First: "2023", Last: "2024-02"})
		t := types[i%len(types)]
		g.Edges = append(g.Edges, kg.Edge{
			Source: name, Target: names[(i+1)%len(names)], Type: t, Class: t.Class(), Weight: 1.5, Notes: 1, First: "2023-04", Last: "2023-04-18",
			Evidence: []kg.Evidence{{Note: "a.md", Line: 3, Column: 1, Text: name}},
		})
	}
	return g
}

// expected is what is to be read of a graph.
func (r reader) expected(g kg.Graph) (want readGraph) {
	for _, n := range g.Nodes {
		want.nodes = append(want.nodes, r.text(n.Name))
	}
	sentence := r.sentence
	if sentence == nil {
		sentence = r.text
	}
	for _, e := range g.Edges {
		drawn := readEdge{source: r.text(e.Source), target: r.text(e.Target)}
		if !r.mute {
			drawn.sentence = sentence(best(e).Text)
		}
		want.edges = append(want.edges, drawn)
	}
	switch r.half {
	case "nodes":
		want.edges = nil
	case "edges":
		want.nodes = nil
	}
	return want
}

// check writes a graph in a format, reads it back, and compares.
func check(t *testing.T, name string, names []string) {
	t.Helper()
	f, ok := FormatNamed(name)
	if !ok {
		t.Fatalf("no format %q", name)
	}
	r := readers()[name]
	g := graphOf(names)
	var first, second bytes.Buffer
	if err := f.Write(&first, g, Look{}); err != nil {
		t.Fatal(err)
	}
	if err := f.Write(&second, g, Look{}); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Errorf("%s: the same graph gave other bytes; %v", name, err)
	}
	if !f.Binary && bytes.ContainsFunc(first.Bytes(), func(r rune) bool { return r != '\n' && steers(r) }) {
		t.Errorf("%s: a name can steer a terminal", name)
	}
	got, want := r.read(t, first.Bytes()), r.expected(g)
	got.sort()
	want.sort()
	if diff := gocmp.Diff(want, got, gocmp.AllowUnexported(readGraph{}, readEdge{})); diff != "" {
		t.Errorf("%s: not what was written (-written +read):\n%.3000s", name, diff)
	}
}

// TestFormatsSurviveNames writes names that have broken writers before.
func TestFormatsSurviveNames(t *testing.T) {
	names := slices.DeleteFunc(hostile(), func(n string) bool { return n != valid(n) })
	for _, f := range Formats() {
		if _, ok := readers()[f.Name]; ok {
			t.Run(f.Name, func(t *testing.T) { check(t, f.Name, names) })
		} else if f.Name != "dot" && f.Name != "png" {
			t.Errorf("nothing here reads %s back", f.Name)
		}
	}
}

// TestFormatsTellClasses writes the same tie as stated, as linked and as mentioned:
// it looks different in every format, pictures too.
func TestFormatsTellClasses(t *testing.T) {
	for _, f := range Formats() {
		if f.Name == "csv-nodes" {
			continue
		}
		files := map[string]kg.Class{}
		for _, c := range kg.Classes() {
			g := smallGraph()
			g.Edges = []kg.Edge{{Source: "cilium", Target: "kubernetes", Type: kg.RelationType(c), Class: c, Weight: 1, Notes: 1}}
			if c == kg.ByStatement {
				g.Edges[0].Type = kg.Uses
			}
			var b bytes.Buffer
			if err := f.Write(&b, g, Look{}); err != nil {
				t.Fatal(err)
			}
			if other, ok := files[b.String()]; ok {
				t.Errorf("%s: %s looks like %s", f.Name, c, other)
			}
			files[b.String()] = c
		}
	}
}

// TestFormatsShowBothEnds: where the sentence that proves a tie doesn't name both ends,
// every format with sentences has the one that leads to it too.
func TestFormatsShowBothEnds(t *testing.T) {
	const near = "Firecracker is small"
	g := smallGraph()
	g.Edges[0].Evidence[0].Near = near
	for _, f := range Formats() {
		if f.Name == "csv" || f.Name == "csv-nodes" || f.Name == "png" || readers()[f.Name].mute {
			continue
		}
		var b bytes.Buffer
		if err := f.Write(&b, g, Look{}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), near) {
			t.Errorf("%s lacks %q", f.Name, near)
		}
	}
}

// TestClustersByHome: a node stands under the topic that it is at home under, though it is
// filed under others in general.
func TestClustersByHome(t *testing.T) {
	nodes := []kg.Node{
		{ID: "argo", Topics: []string{"Delivery", "GitOps"}, HomeTopic: "GitOps"},
		{ID: "flux", HomeTopic: "GitOps"},
		{ID: "helm", Topics: []string{"Delivery"}},
		{ID: "keel", Topics: []string{"Delivery"}},
	}
	var got []string
	for _, c := range clustersOf(nodes) {
		for _, n := range c.nodes {
			got = append(got, c.topic+" "+n.ID)
		}
	}
	want := []string{"Delivery helm", "Delivery keel", "GitOps argo", "GitOps flux"}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// TestIDsStay: nodes and edges have the IDs that they had before there were others, so that
// graphs of two days can be laid over each other.
func TestIDsStay(t *testing.T) {
	id := regexp.MustCompile(`(?:\bid="|"id": ")[^"]*"`)
	for _, name := range []string{"graphml", "gexf", "cytoscape", "canvas"} {
		f, _ := FormatNamed(name)
		ids := func(g kg.Graph) []string {
			var b bytes.Buffer
			if err := f.Write(&b, g, Look{}); err != nil {
				t.Fatal(err)
			}
			return id.FindAllString(b.String(), -1)
		}
		small, grown := smallGraph(), smallGraph()
		added := []kg.Node{{ID: "aardvark", Name: "Aardvark", Kind: kg.Project, HomeTopic: "Another"}, {ID: "ant", Name: "Ant", HomeTopic: "Another"}, {ID: "ape", Name: "Ape", HomeTopic: "Another"}}
		grown.Nodes = append(added, grown.Nodes...)
		grown.Edges = slices.Insert(grown.Edges, 0, kg.Edge{Source: "aardvark", Target: "cilium", Type: kg.ComparedWith, Class: kg.ByStatement})
		after := ids(grown)
		if len(after) < len(ids(small))+4 {
			t.Errorf("%s: %d IDs, and %d with four more elements", name, len(ids(small)), len(after))
		}
		for _, id := range ids(small) {
			if !slices.Contains(after, id) {
				t.Errorf("%s: nothing has the %s that something had", name, id)
			}
		}
	}
}

// TestNameToken: texts become tokens that XML has, and others become others.
func TestNameToken(t *testing.T) {
	for text, want := range map[string]string{
		"envoy": "envoy", "note:2023/a b_c.md": "note:2023_x002F_a_x0020_b_c.md", "c++": "c_x002B__x002B_",
		"größe": "größe", "图": "图", "a_x002F_b": "a_x005F_x002F_b", "": "_x_", "_x_": "_x005F_x_",
		"\xff": "_xDCFF_", "\ufffd": "_xFFFD_", "😀": "_x1F600_",
	} {
		if got := nameToken(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestMermaidExcess: what Mermaid refuses as a rule is told, and not what it draws.
func TestMermaidExcess(t *testing.T) {
	star := func(edges int, name string) kg.Graph {
		g := kg.Graph{Nodes: []kg.Node{{ID: "hub", Name: "hub"}}}
		for i := range edges {
			id := fmt.Sprint(name, i)
			g.Nodes = append(g.Nodes, kg.Node{ID: id, Name: id})
			g.Edges = append(g.Edges, kg.Edge{Source: "hub", Target: id, Type: kg.Mentioned, Class: kg.ByMention})
		}
		return g
	}
	for _, c := range []struct {
		graph kg.Graph
		want  string
	}{
		{star(500, "n"), ""},
		{star(501, "n"), "501 edges are more than the 500 "},
		{star(400, strings.Repeat("long", 30)), " characters are more than the 50000 "},
		{star(300, strings.Repeat("ж", 60)), ""},
	} {
		if got := mermaidExcess(c.graph, Look{}); !strings.Contains(got, c.want) || (got == "") != (c.want == "") {
			t.Errorf("%d edges: %q, want %q", len(c.graph.Edges), got, c.want)
		}
	}
}

// TestMermaidInTheDark: a frame has the ground that suits the lines on it.
func TestMermaidInTheDark(t *testing.T) {
	var b bytes.Buffer
	if err := writeMermaid(&b, smallGraph(), Look{Theme: "dark"}); err != nil {
		t.Fatal(err)
	}
	if light := palette()[0].ground; !strings.Contains(b.String(), "style c0") || strings.Contains(b.String(), light) {
		t.Errorf("the frame is as light as on white:\n%s", b.String())
	}
}

func FuzzFormats(f *testing.F) {
	for _, name := range hostile() {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if name == "other" || name+"x" == "other" {
			return
		}
		for format := range readers() {
			check(t, format, []string{name, name + "x", "other"})
		}
	})
}

// TestFormatsGolden shows what each format looks like: a change is a diff.
func TestFormatsGolden(t *testing.T) {
	g := smallGraph()
	for _, f := range Formats() {
		if f.Binary || f.Part || slices.Contains([]string{"svg", "html"}, f.Name) {
			continue
		}
		var b bytes.Buffer
		if err := f.Write(&b, g, Look{}); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/formats/small"+f.Extension, b.Bytes())
	}
	for _, f := range csvFiles() {
		var b bytes.Buffer
		if err := f.write(&b, g); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/formats/"+f.name, b.Bytes())
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		write(t, file, got)
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s has changed (-golden +now):\n%s", file, diff)
	}
}

// decode reads JSON.
func decode[V any](t *testing.T, data []byte) (v V) {
	t.Helper()
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func readJSONGraph(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	g := decode[kg.Graph](t, data)
	names := map[string]string{}
	for _, n := range g.Nodes {
		names[n.ID] = n.Name
		out.nodes = append(out.nodes, n.Name)
	}
	for _, e := range g.Edges {
		out.edges = append(out.edges, readEdge{names[e.Source], names[e.Target], best(e).Text})
	}
	return out
}

func readCytoscape(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	type element struct {
		Data struct {
			ID, Label, Source, Target string
			Evidence                  []kg.Evidence
		}
	}
	doc := decode[struct {
		Elements struct{ Nodes, Edges []element }
	}](t, data)
	names := map[string]string{}
	for _, n := range doc.Elements.Nodes {
		names[n.Data.ID] = n.Data.Label
		out.nodes = append(out.nodes, n.Data.Label)
	}
	for _, e := range doc.Elements.Edges {
		out.edges = append(out.edges, readEdge{names[e.Data.Source], names[e.Data.Target], e.Data.Evidence[0].Text})
	}
	return out
}

func readCanvas(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	doc := decode[struct {
		Nodes []canvasNode
		Edges []canvasEdge
	}](t, data)
	escape := regexp.MustCompile(`\\(.)`)
	names := map[string]string{}
	for _, n := range doc.Nodes {
		if n.Type != "text" {
			continue
		}
		name := escape.ReplaceAllString(strings.TrimPrefix(n.Text[:strings.LastIndex(n.Text, "**\n")], "**"), "$1")
		names[n.ID] = name
		out.nodes = append(out.nodes, name)
	}
	for _, e := range doc.Edges {
		out.edges = append(out.edges, readEdge{source: names[e.FromNode], target: names[e.ToNode]})
	}
	return out
}

func readGraphML(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	type values []struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	}
	var doc struct {
		Nodes []struct {
			ID   string `xml:"id,attr"`
			Data values `xml:"data"`
		} `xml:"graph>node"`
		Edges []struct {
			Source string `xml:"source,attr"`
			Target string `xml:"target,attr"`
			Data   values `xml:"data"`
		} `xml:"graph>edge"`
	}
	if err := xml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	of := func(list values, key string) string {
		for _, v := range list {
			if v.Key == key {
				return v.Text
			}
		}
		return ""
	}
	names := map[string]string{}
	for _, n := range doc.Nodes {
		names[n.ID] = of(n.Data, "node-label")
		out.nodes = append(out.nodes, names[n.ID])
	}
	for _, e := range doc.Edges {
		out.edges = append(out.edges, readEdge{names[e.Source], names[e.Target], of(e.Data, "edge-sentence")})
	}
	return out
}

func readGEXF(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	var doc struct {
		Nodes []struct {
			ID    string `xml:"id,attr"`
			Label string `xml:"label,attr"`
		} `xml:"graph>nodes>node"`
		Edges []struct {
			Source string `xml:"source,attr"`
			Target string `xml:"target,attr"`
			Values []struct {
				For   string `xml:"for,attr"`
				Value string `xml:"value,attr"`
			} `xml:"attvalues>attvalue"`
		} `xml:"graph>edges>edge"`
	}
	if err := xml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, n := range doc.Nodes {
		names[n.ID] = n.Label
		out.nodes = append(out.nodes, n.Label)
	}
	sentence := slices.IndexFunc(gexfEdgeFields(), func(f field[kg.Edge]) bool { return f.name == "sentence" })
	for _, e := range doc.Edges {
		edge := readEdge{source: names[e.Source], target: names[e.Target]}
		for _, v := range e.Values {
			if v.For == strconv.Itoa(sentence) {
				edge.sentence = v.Value
			}
		}
		out.edges = append(out.edges, edge)
	}
	return out
}

func readCSV(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string]readGraph{}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		tables[f.Name] = map[string]func(*testing.T, []byte) readGraph{"nodes.csv": readNodeTable, "edges.csv": readEdgeTable}[f.Name](t, data)
	}
	return readGraph{tables["nodes.csv"].nodes, tables["edges.csv"].edges}
}

func readTable(t *testing.T, data []byte) (header []string, rows [][]string) {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[0], rows[1:]
}

func readNodeTable(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	_, rows := readTable(t, data)
	for _, row := range rows {
		out.nodes = append(out.nodes, row[1])
	}
	return out
}

// readEdgeTable reads edges by the IDs of their ends, which in these tests are
// their names.
func readEdgeTable(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	header, rows := readTable(t, data)
	sentence := slices.Index(header, "sentence")
	for _, row := range rows {
		out.edges = append(out.edges, readEdge{row[0], row[1], row[sentence]})
	}
	return out
}

// readMermaid resolves the character numbers of labels as a browser does.
func readMermaid(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	number := regexp.MustCompile(`#(\d+);`)
	node := regexp.MustCompile(`(?m)^ +(n\d+)\S*?"(.*)"\S*?:::t\d+$`)
	edge := regexp.MustCompile(`(?m)^  (n\d+) .* (n\d+)$`)
	names := map[string]string{}
	for _, m := range node.FindAllStringSubmatch(string(data), -1) {
		names[m[1]] = html.UnescapeString(number.ReplaceAllString(m[2], "&#$1;"))
		out.nodes = append(out.nodes, names[m[1]])
	}
	for _, m := range edge.FindAllStringSubmatch(string(data), -1) {
		out.edges = append(out.edges, readEdge{source: names[m[1]], target: names[m[2]]})
	}
	return out
}

// readCypher reads the texts in a script by the rules of the language: a
// backslash before a quote, a backslash or a number.
func readCypher(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	const text = `'((?:[^'\\]|\\.)*)'`
	node := regexp.MustCompile(`(?m)^MERGE \(n:Entity \{id: ` + text + `\}\) SET n:\S+, n\.name = ` + text)
	edge := regexp.MustCompile(`(?m)^MATCH \(a:Entity \{id: ` + text + `\}\), \(b:Entity \{id: ` + text + `\}\) MERGE .*r\.last = ` + text + `(?:, r\.sentence = ` + text + `)?, r\.place`)
	plain := func(s string) string {
		s, err := strconv.Unquote(`"` + strings.NewReplacer(`\'`, `'`, `"`, `\"`, `\\`, `\\`).Replace(s) + `"`)
		if err != nil {
			t.Errorf("%q: %v", s, err)
		}
		return s
	}
	names := map[string]string{}
	for _, m := range node.FindAllStringSubmatch(string(data), -1) {
		names[m[1]] = plain(m[2])
		out.nodes = append(out.nodes, plain(m[2]))
	}
	for _, m := range edge.FindAllStringSubmatch(string(data), -1) {
		out.edges = append(out.edges, readEdge{names[m[1]], names[m[2]], plain(m[4])})
	}
	return out
}

// readSVG reads what pointing at the parts of a picture shows.
func readSVG(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	node := regexp.MustCompile(`(?s)^(.*) \(\w+\), mentioned \d+×$`)
	edge := regexp.MustCompile(`(?s)^: [\w ]+\n(.*) \(a\.md:3\)$`)
	var rest []string
	for _, title := range titlesIn(t, data)[1:] {
		if m := node.FindStringSubmatch(title); m != nil {
			out.nodes = append(out.nodes, m[1])
		} else {
			rest = append(rest, title)
		}
	}
	for _, title := range rest {
		var found readEdge
		for _, a := range out.nodes {
			for _, b := range out.nodes {
				after, ok := strings.CutPrefix(title, a+" – "+b)
				if m := edge.FindStringSubmatch(after); ok && m != nil {
					found = readEdge{a, b, m[1]}
				}
			}
		}
		out.edges = append(out.edges, found)
	}
	return out
}

// readPageData reads the data out of a page as a browser finds them.
func readPageData(t *testing.T, data []byte) (out readGraph) {
	t.Helper()
	doc, err := xhtml.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	scripts := 0
	for n := range doc.Descendants() {
		if n.DataAtom != atom.Script {
			continue
		}
		if scripts++; n.Attr == nil {
			continue
		}
		p := decode[pageData](t, []byte(n.FirstChild.Data))
		for _, n := range p.Nodes {
			out.nodes = append(out.nodes, n.Name)
		}
		for _, e := range p.Edges {
			out.edges = append(out.edges, readEdge{p.Nodes[e.A].Name, p.Nodes[e.B].Name, e.Evidence[0].Text})
		}
	}
	if scripts != 2 {
		t.Errorf("the page has %d scripts", scripts)
	}
	return out
}

func readTurtle(t *testing.T, data []byte) readGraph {
	t.Helper()
	triples, err := rdf.Turtle("graph.ttl", data)
	if err != nil {
		t.Fatal(err)
	}
	return readTriples(triples)
}

func readJSONLD(t *testing.T, data []byte) readGraph {
	t.Helper()
	triples, err := rdf.JSONLD("graph.jsonld", data)
	if err != nil {
		t.Fatal(err)
	}
	return readTriples(triples)
}

func readTriples(triples []rdf.Triple) (out readGraph) {
	values := map[string]map[string]string{}
	for _, x := range triples {
		if values[x.Subject] == nil {
			values[x.Subject] = map[string]string{}
		}
		for _, n := range namespaces() {
			if name, ok := strings.CutPrefix(x.Predicate, n.iri); ok {
				values[x.Subject][n.prefix+":"+name] = x.Object.Value
			}
		}
	}
	for _, v := range values {
		if _, ok := v["term:mentions"]; ok {
			out.nodes = append(out.nodes, v["skos:prefLabel"])
		}
		if v["rdf:subject"] == "" {
			continue
		}
		quotation := values[values[v["prov:wasDerivedFrom"]]["oa:hasSelector"]]
		out.edges = append(out.edges, readEdge{values[v["rdf:subject"]]["skos:prefLabel"], values[v["rdf:object"]]["skos:prefLabel"], quotation["oa:exact"]})
	}
	return out
}

// smallGraph has a bit of everything.
func smallGraph() kg.Graph {
	return kg.Graph{
		Nodes: []kg.Node{
			{ID: "cilium", Name: "Cilium", Kind: kg.Project, Mentions: 7, Notes: 2, HomeTopic: "Networking", Topics: []string{"Networking", "Service Mesh"}, Aliases: []string{"Cilium CNI"}, URLs: []string{"https://cilium.io"}, First: "2023-04-18", Last: "2024"},
			{ID: "ebpf", Name: "eBPF", Kind: kg.Concept, Mentions: 3, Notes: 1, Topics: []string{"Networking"}, First: "2023-04", Last: "2023-04-18"},
			{ID: "kubernetes", Name: "Kubernetes", Kind: kg.Project, Mentions: 30, Notes: 9},
			{ID: "note:2023/a b.md", Name: "KubeCon <EU>", Kind: kg.NoteKind, Mentions: 1, URLs: []string{"2023/a b.md"}, First: "2023-04-18", Last: "2023-04-18"},
		},
		Edges: []kg.Edge{
			{Source: "cilium", Target: "ebpf", Type: kg.Uses, Class: kg.ByStatement, Directed: true, Weight: 4, Notes: 2, First: "2023-04-18", Last: "2023-04-18", Evidence: []kg.Evidence{{Note: "2023/a b.md", Line: 3, Column: 1, Text: `Cilium uses "eBPF".`, Relation: "uses"}}},
			{Source: "cilium", Target: "kubernetes", Type: kg.Linked, Class: kg.ByLink, Weight: 1, Notes: 1},
			{Source: "ebpf", Target: "kubernetes", Type: kg.Mentioned, Class: kg.ByMention, Weight: 0.063, Notes: 1},
			{Source: "note:2023/a b.md", Target: "cilium", Type: kg.Names, Class: kg.ByMention, Directed: true, Weight: 2, Notes: 1, First: "2023-04-18", Last: "2023-04-18"},
		},
	}
}
