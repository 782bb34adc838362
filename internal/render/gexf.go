package render

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"time"

	"notes/pkg/kg"
)

// writeGEXF writes a graph as GEXF 1.3, which Gephi reads. Nodes and edges last
// from the first to the last note that mentions them, so Gephi's timeline plays
// the years; what is not dated lasts for ever. Gephi takes edges with and without a direction in
// one graph; for what doesn't there is GraphML. Colours are those of the DOT.
func writeGEXF(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, xmlDeclaration)
	tag(out, "gexf", ">",
		"xmlns", "http://gexf.net/1.3",
		"xmlns:viz", "http://gexf.net/1.3/viz",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
		"version", "1.3")
	tag(out, "graph", ">", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date", "timerepresentation", "interval")
	nodes, edges := nodeFields(), gexfEdgeFields()
	declareAttributes(out, "node", nodes)
	declareAttributes(out, "edge", edges)
	fmt.Fprintln(out, "<nodes>")
	for _, c := range clustersOf(g.Nodes) {
		for _, n := range c.nodes {
			gexfNode(out, n, c.colour, nodes)
		}
	}
	fmt.Fprintln(out, "</nodes>\n<edges>")
	for _, e := range g.Edges {
		gexfEdge(out, e, edges)
	}
	fmt.Fprintln(out, "</edges>\n</graph>\n</gexf>")
	return out.Flush()
}

func gexfNode(out io.Writer, n kg.Node, c colour, fields []field[kg.Node]) {
	tag(out, "node", ">", append([]string{"id", n.ID, "label", n.Name}, lasting(n.First, n.Last)...)...)
	writeValues(out, fields, n)
	r, g, b := rgb(c.fill)
	tag(out, "viz:color", "/>", "r", strconv.Itoa(r), "g", strconv.Itoa(g), "b", strconv.Itoa(b))
	tag(out, "viz:size", "/>", "value", number(10*math.Sqrt(float64(max(1, n.Mentions)))))
	fmt.Fprintln(out, "</node>")
}

func gexfEdge(out io.Writer, e kg.Edge, fields []field[kg.Edge]) {
	direction := "directed"
	if e.Type.Symmetric() {
		direction = "undirected"
	}
	list := []string{"id", edgeID(e), "source", e.Source, "target", e.Target, "type", direction, "label", string(e.Type), "weight", strconv.FormatFloat(max(e.Weight, 0.01), 'f', -1, 64)}
	tag(out, "edge", ">", append(list, lasting(e.First, e.Last)...)...)
	writeValues(out, fields, e)
	tag(out, "viz:shape", "/>", "value", gexfLine(e.Class))
	fmt.Fprintln(out, "</edge>")
}

// gexfEdgeFields are the properties of edges without the weight, which GEXF has a place for.
func gexfEdgeFields() []field[kg.Edge] {
	return slices.DeleteFunc(edgeFields(), func(f field[kg.Edge]) bool { return f.name == "weight" })
}

// gexfLine is the line by which the classes are told apart.
func gexfLine(c kg.Class) string {
	switch c {
	case kg.ByStatement:
		return "solid"
	case kg.ByLink:
		return "dashed"
	}
	return "dotted"
}

func declareAttributes[E any](out io.Writer, of string, fields []field[E]) {
	tag(out, "attributes", ">", "class", of)
	for i, f := range fields {
		kind := map[fieldKind]string{asWhole: "integer", asDecimal: "double", asTruth: "boolean"}[f.kind]
		if kind == "" {
			kind = "string"
		}
		tag(out, "attribute", "/>", "id", strconv.Itoa(i), "title", f.name, "type", kind)
	}
	fmt.Fprintln(out, "</attributes>")
}

// writeValues writes the properties that have a value.
func writeValues[E any](out io.Writer, fields []field[E], element E) {
	fmt.Fprintln(out, "<attvalues>")
	for i, f := range fields {
		if value := f.of(element); value != "" {
			tag(out, "attvalue", "/>", "for", strconv.Itoa(i), "value", value)
		}
	}
	fmt.Fprintln(out, "</attvalues>")
}

// lasting is from the first day of one date to the last day of another; nothing
// if there are none.
func lasting(first, last string) []string {
	start, ok := firstDay(first)
	end, dated := firstDay(last)
	if !ok || !dated {
		return nil
	}
	switch len(last) {
	case len("2006"):
		end = end.AddDate(1, 0, -1)
	case len("2006-01"):
		end = end.AddDate(0, 1, -1)
	}
	return []string{"start", start.Format(time.DateOnly), "end", end.Format(time.DateOnly)}
}

// firstDay is the first day that a date, as far as it is known, can mean.
func firstDay(date string) (time.Time, bool) {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if day, err := time.Parse(layout, date); err == nil {
			return day, true
		}
	}
	return time.Time{}, false
}
