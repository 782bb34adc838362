package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"net/url"
	"strconv"

	"notes/pkg/kg"
)

// writeDOT writes a graph for Graphviz. Kind is the shape of a node, topic its
// colour and cluster, mentions its size; the weight of an edge is its width,
// a stated relation has its name and an arrow, a link is dashed. Tooltips
// carry the sentences, and addresses lead to the notes.
//
// The file asks for fdp, which keeps the nodes of a cluster together and takes
// many edges better than layers do; dot hands over to it. Where arrows are to
// go one way, layers it is: nothing else heeds that.
func writeDOT(w io.Writer, g kg.Graph, look Look) error {
	d := dotWriter{bufio.NewWriter(w), look, themeOf(look), sizeOf(g), lettersOf(g.Nodes), widest(g.Edges)}
	fmt.Fprintln(d.out, "digraph notes {")
	d.defaults()
	for _, c := range clustersOf(g.Nodes) {
		d.cluster(c)
	}
	for _, e := range g.Edges {
		d.edge(e)
	}
	fmt.Fprintln(d.out, "}")
	return d.out.Flush()
}

type dotWriter struct {
	out     *bufio.Writer
	look    Look
	theme   theme
	size    size
	letters func(kg.Node) float64 // of a name, in points
	widest  float64               // the weight of the heaviest edge
}

// size is what depends on how much there is to draw.
type size struct {
	splines  string  // how edges run: Graphviz takes minutes to lead many around nodes
	thickest float64 // line, in points
	words    bool    // edges have their names; otherwise only pointing at them shows it
	spring   string  // the length that edges would like to have, in inches
	gap      string  // between nodes, in points
	heading  string  // letters around the nodes, which are read when all are seen
}

func sizeOf(g kg.Graph) size {
	s := size{"curved", 4, true, "0.3", "+12", strconv.Itoa(14 + len(g.Nodes)/20)}
	if len(g.Edges) > 400 {
		s.splines, s.thickest, s.words = "line", 2, false
	}
	if len(g.Nodes) > 200 {
		s.spring, s.gap = "0.05", "+2"
	}
	return s
}

// caption explains the lines; shapes and colours explain themselves.
func caption() string {
	return fmt.Sprintf("arrow: %s   ·   dashed: %s   ·   plain: %s", lineWords(kg.ByStatement), lineWords(kg.ByLink), lineWords(kg.ByMention))
}

func (d dotWriter) defaults() {
	look := d.look
	engine := cmp.Or(look.Engine, "fdp")
	if look.Engine == "" && look.RankDir != "" {
		engine = "dot"
	}
	splines := d.size.splines
	if engine == "dot" && splines == "curved" {
		splines = "true" // it has no place for words on curves
	}
	graph := attributes{
		{"layout", engine},
		{"K", d.size.spring},
		{"sep", d.size.gap},
		{"start", "1"},
		{"splines", splines},
		{"overlap", "prism1000"},
		{"outputorder", "edgesfirst"},
		{"pad", "0.3"},
		{"bgcolor", d.theme.paper},
		{"fontname", fontFamily},
		{"fontsize", d.size.heading},
		{"fontcolor", d.theme.words},
		{"label", caption()},
		{"labelloc", "b"},
		{"labeljust", "l"},
		{"tooltip", "notes"},
	}
	if look.RankDir != "" {
		graph = append(graph, [2]string{"rankdir", look.RankDir})
	}
	fmt.Fprintln(d.out, "  graph"+graph.String())
	fmt.Fprintln(d.out, "  node"+attributes{
		{"fontname", fontFamily}, {"fontcolor", "#111111"}, {"height", "0.34"}, {"width", "0.5"},
	}.String())
	fmt.Fprintln(d.out, "  edge"+attributes{
		{"fontname", fontFamily}, {"fontsize", "12"}, {"fontcolor", d.theme.words}, {"color", d.theme.quiet}, {"arrowsize", "0.6"},
	}.String())
}

func (d dotWriter) cluster(c cluster) {
	in := "  "
	c.colour = d.theme.suits(c.colour)
	if c.topic != "" {
		fmt.Fprintf(d.out, "  subgraph %s {\n", quote(literal("cluster_"+c.topic)))
		fmt.Fprintln(d.out, "    graph"+attributes{
			{"label", literal(c.topic)},
			{"style", "rounded,filled"},
			{"color", c.colour.border},
			{"fillcolor", c.colour.ground},
			{"fontcolor", c.colour.ink},
			{"fontsize", d.size.heading},
			{"labelloc", "t"},
			{"penwidth", "0.5"},
		}.String())
		in = "    "
	}
	for _, n := range c.nodes {
		d.node(in, n, c.colour)
	}
	if c.topic != "" {
		fmt.Fprintln(d.out, "  }")
	}
}

func (d dotWriter) node(in string, n kg.Node, c colour) {
	look := outlineOf(n.Kind)
	list := attributes{
		{"label", label(n.Name)},
		{"shape", look.shape},
		{"style", look.style},
		{"margin", look.margin},
		{"fillcolor", c.fill},
		{"color", c.border},
		{"fontsize", strconv.FormatFloat(d.letters(n), 'f', -1, 64)},
		{"tooltip", literal(nodeTip(n))},
	}
	if n.Kind == kg.NoteKind && d.theme.dark {
		list = append(list, [2]string{"fontcolor", d.theme.words})
	}
	fmt.Fprintln(d.out, in+quote(literal(n.ID))+append(list, linkTo(d.look.nodeAddress(n))...).String())
}

func nodeTip(n kg.Node) string {
	if n.Kind == kg.NoteKind {
		return fmt.Sprintf("%s (%s), names what is drawn %d×", n.Name, n.Kind, n.Mentions)
	}
	return fmt.Sprintf("%s (%s), mentioned %d×", n.Name, n.Kind, n.Mentions)
}

// nodeAddress is the page of an entity, or the path of a note; only pages are
// led to, so that no address can run as a script.
func (l Look) nodeAddress(n kg.Node) string {
	for _, address := range n.URLs {
		if n.Kind == kg.NoteKind {
			return l.linkToNote(address)
		}
		if u, err := url.Parse(address); err == nil && (u.Scheme == "https" || u.Scheme == "http") {
			return escapeIRI(u.String())
		}
	}
	return ""
}

func (d dotWriter) edge(e kg.Edge) {
	list := attributes{
		{"penwidth", penWidth(e.Weight, d.widest, d.size.thickest)},
		{"weight", number(1 + e.Weight)},
		{"tooltip", literal(edgeTip(e))},
	}
	list = append(list, d.edgeStyle(e.Type)...)
	if note := best(e).Note; note != "" {
		list = append(list, linkTo(d.look.linkToNote(note))...)
	}
	fmt.Fprintln(d.out, "  "+quote(literal(e.Source))+" -> "+quote(literal(e.Target))+list.String())
}

// edgeTip is what proves the edge best, with its place.
func edgeTip(e kg.Edge) string {
	if len(e.Evidence) == 0 {
		return string(e.Type)
	}
	first := e.Evidence[0]
	return fmt.Sprintf("%s (%s:%d)", sentenceOf(first), first.Note, first.Line)
}

// edgeStyle tells the kinds of edges apart without colour: only a stated
// relation has a direction and a name.
func (d dotWriter) edgeStyle(t kg.RelationType) attributes {
	switch t {
	case kg.Mentioned:
		return attributes{{"dir", "none"}}
	case kg.Names:
		return attributes{{"dir", "none"}, {"style", "dotted"}}
	case kg.Linked:
		return attributes{{"dir", "none"}, {"style", "dashed"}}
	}
	list := attributes{{"color", d.theme.stated}}
	if d.size.words {
		list = attributes{{"label", literal(string(t))}, {"color", d.theme.stated}}
	}
	if t == kg.ComparedWith {
		list = append(attributes{{"dir", "both"}}, list...)
	}
	return list
}
