package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"notes/pkg/kg"
)

// writeTurtle writes a graph as RDF in Turtle 1.1.
func writeTurtle(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "@base <%s> .\n", rdfBase)
	for _, n := range namespaces() {
		fmt.Fprintf(out, "@prefix %s: <%s> .\n", n.prefix, n.iri)
	}
	for r := range resources(g) {
		subject := "[]"
		if r.iri != "" {
			subject = "<" + r.iri + ">"
		}
		fmt.Fprintf(out, "\n%s %s .\n", subject, turtleProperties(r, "    "))
	}
	return out.Flush()
}

// turtleProperties is what is said of a resource, one property a line.
func turtleProperties(r resource, indent string) string {
	var said []string
	if len(r.classes) > 0 {
		said = append(said, "a "+strings.Join(r.classes, ", "))
	}
	for _, p := range r.properties {
		said = append(said, p.name+" "+turtleValue(p, indent))
	}
	return strings.Join(said, " ;\n"+indent)
}

func turtleValue(p property, indent string) string {
	switch p.kind {
	case asAddress:
		return "<" + p.value + ">"
	case asName:
		return p.value
	case asNested:
		return "[ " + turtleProperties(*p.inner, indent+"    ") + " ]"
	}
	if p.datatype != "" {
		return turtleText(p.value) + "^^" + p.datatype
	}
	return turtleText(p.value)
}

// turtleText makes a literal of foreign text, on one line.
func turtleText(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case steers(r) || r == utf8.RuneError:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return `"` + b.String() + `"`
}
