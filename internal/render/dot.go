package render

import (
	"bufio"
	"fmt"
	"io"

	"notes/pkg/kg"
)

// writeDOT writes a graph for Graphviz. Kind is the shape of a node, topic its
// colour and cluster, mentions its size; the weight of an edge is its width,
// a stated relation has its name and an arrow, a link is dashed. Tooltips
// carry the sentences.
//
// The file asks for fdp, which keeps the nodes of a cluster together and takes
// many edges better than layers do; dot hands over to it.
func writeDOT(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, "digraph notes {")
	writeDefaults(out)
	clusters := clustersOf(g.Nodes)
	for _, c := range clusters {
		writeCluster(out, c)
	}
	scale := widest(g.Edges)
	for _, e := range g.Edges {
		writeEdge(out, e, scale)
	}
	fmt.Fprintln(out, "}")
	return out.Flush()
}

func writeDefaults(out io.Writer) {
	fmt.Fprintln(out, "  graph"+attributes{
		{"layout", "fdp"},
		{"K", "0.3"},
		{"sep", "+12"},
		{"start", "1"},
		{"splines", "true"},
		{"overlap", "prism"},
		{"outputorder", "edgesfirst"},
		{"pad", "0.3"},
		{"bgcolor", "white"},
		{"fontname", font},
		{"fontsize", "17"},
		{"labeljust", "l"},
		{"tooltip", "notes"},
	}.String())
	fmt.Fprintln(out, "  node"+attributes{
		{"fontname", font}, {"fontcolor", "#111111"}, {"height", "0.34"}, {"width", "0.5"},
	}.String())
	fmt.Fprintln(out, "  edge"+attributes{
		{"fontname", font}, {"fontsize", "12"}, {"fontcolor", "#444444"}, {"color", quietColour}, {"arrowsize", "0.6"},
	}.String())
}

func writeCluster(out io.Writer, c cluster) {
	in := "  "
	if c.topic != "" {
		fmt.Fprintf(out, "  subgraph %s {\n", quote(literal("cluster_"+c.topic)))
		fmt.Fprintln(out, "    graph"+attributes{
			{"label", literal(c.topic)}, {"style", "rounded,filled"}, {"color", c.colour.border}, {"fillcolor", c.colour.ground}, {"fontcolor", c.colour.ink}, {"penwidth", "0.5"},
		}.String())
		in = "    "
	}
	for _, n := range c.nodes {
		writeNode(out, in, n, c.colour)
	}
	if c.topic != "" {
		fmt.Fprintln(out, "  }")
	}
}

func writeNode(out io.Writer, in string, n kg.Node, c colour) {
	look := outlineOf(n.Kind)
	fmt.Fprintln(out, in+quote(literal(n.ID))+attributes{
		{"label", label(n.Name)},
		{"shape", look.shape},
		{"style", look.style},
		{"margin", look.margin},
		{"fillcolor", c.fill},
		{"color", c.border},
		{"fontsize", points(n.Mentions)},
		{"tooltip", literal(nodeTip(n))},
	}.String())
}

func nodeTip(n kg.Node) string {
	return fmt.Sprintf("%s (%s), mentioned %d×", n.Name, n.Kind, n.Mentions)
}

func writeEdge(out io.Writer, e kg.Edge, scale float64) {
	list := attributes{
		{"penwidth", penWidth(e.Weight, scale)},
		{"weight", number(1 + e.Weight)},
		{"tooltip", literal(edgeTip(e))},
	}
	fmt.Fprintln(out, "  "+quote(literal(e.Source))+" -> "+quote(literal(e.Target))+append(list, edgeStyle(e.Type)...).String())
}

// edgeTip is the first sentence that proves the edge, with its place.
func edgeTip(e kg.Edge) string {
	if len(e.Evidence) == 0 {
		return string(e.Type)
	}
	first := e.Evidence[0]
	return fmt.Sprintf("%s (%s:%d)", first.Text, first.Note, first.Line)
}

// edgeStyle tells the kinds of edges apart without colour: only a stated
// relation has a direction and a name.
func edgeStyle(t kg.RelationType) attributes {
	switch t {
	case kg.Mentioned:
		return attributes{{"dir", "none"}}
	case kg.Linked:
		return attributes{{"dir", "none"}, {"style", "dashed"}}
	case kg.ComparedWith:
		return attributes{{"dir", "both"}, {"label", literal(string(t))}, {"color", statedColour}}
	}
	return attributes{{"label", literal(string(t))}, {"color", statedColour}}
}
