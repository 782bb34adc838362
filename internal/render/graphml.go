package render

import (
	"bufio"
	"fmt"
	"io"

	"notes/pkg/kg"
)

// writeGraphML writes a graph as GraphML 1.0 (Brandes et al. 2002), which yEd,
// Gephi, Cytoscape, igraph and NetworkX read. An ID of ours may hold what an ID
// of XML may not, so nodes have it as a property too. For readers all edges are
// directed, because not all take both sorts in one graph; a property says which are.
func writeGraphML(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, xmlDeclaration)
	tag(out, "graphml", ">",
		"xmlns", "http://graphml.graphdrawing.org/xmlns",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
	nodes, edges := graphMLNodeFields(), edgeFields()
	declareKeys(out, "node", nodes)
	declareKeys(out, "edge", edges)
	fmt.Fprintln(out, `<graph id="notes" edgedefault="directed">`)
	for _, n := range g.Nodes {
		tag(out, "node", ">", "id", nameToken(n.ID))
		writeData(out, "node", nodes, n)
		fmt.Fprintln(out, "</node>")
	}
	for _, e := range g.Edges {
		tag(out, "edge", ">", "id", nameToken(edgeID(e)), "source", nameToken(e.Source), "target", nameToken(e.Target))
		writeData(out, "edge", edges, e)
		fmt.Fprintln(out, "</edge>")
	}
	fmt.Fprintln(out, "</graph>\n</graphml>")
	return out.Flush()
}

func graphMLNodeFields() []field[kg.Node] {
	return append([]field[kg.Node]{
		{"id", asText, func(n kg.Node) string { return n.ID }},
		{"label", asText, func(n kg.Node) string { return n.Name }},
	}, nodeFields()...)
}

func declareKeys[E any](out io.Writer, of string, fields []field[E]) {
	for _, f := range fields {
		kind := f.kind
		if kind == asSeveral {
			kind = asText
		}
		tag(out, "key", "/>", "id", of+"-"+f.name, "for", of, "attr.name", f.name, "attr.type", string(kind))
	}
}

// writeData writes the properties that have a value.
func writeData[E any](out io.Writer, of string, fields []field[E], element E) {
	for _, f := range fields {
		if value := f.of(element); value != "" {
			fmt.Fprintf(out, "<data key=\"%s-%s\">%s</data>\n", of, f.name, xmlText(value))
		}
	}
}
