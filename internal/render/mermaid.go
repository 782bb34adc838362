package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"

	"notes/pkg/kg"
)

// What Mermaid draws at most, unless the page that it is on allows more (maxEdges and
// maxTextSize there). In place of more it shows a picture of an error.
const (
	mermaidMostEdges = 500
	mermaidMostText  = 50000 // characters of UTF-16
)

// mermaidExcess says what of a graph is more than Mermaid draws as a rule, nothing if
// it draws all.
func mermaidExcess(g kg.Graph, look Look) string {
	const rule = "%d %s are more than the %d that Mermaid draws where its page doesn't allow more"
	if len(g.Edges) > mermaidMostEdges {
		return fmt.Sprintf(rule, len(g.Edges), "edges", mermaidMostEdges)
	}
	var text strings.Builder
	if err := writeMermaid(&text, g, look); err != nil {
		return ""
	}
	if n := len(utf16.Encode([]rune(text.String()))); n > mermaidMostText {
		return fmt.Sprintf(rule, n, "characters", mermaidMostText)
	}
	return ""
}

// writeMermaid writes a flowchart for Mermaid, which GitHub, GitLab and
// Obsidian draw in Markdown.
func writeMermaid(w io.Writer, g kg.Graph, look Look) error {
	out := bufio.NewWriter(w)
	if look.Theme == "dark" {
		fmt.Fprintln(out, `%%{init: {"theme": "dark"}}%%`)
	}
	fmt.Fprintln(out, "flowchart "+cmp.Or(look.RankDir, "LR"))
	number := map[string]int{}
	for i, n := range g.Nodes {
		number[n.ID] = i
	}
	for i, c := range clustersOf(g.Nodes) {
		c.colour = themeOf(look).suits(c.colour)
		mermaidCluster(out, i, c, number)
	}
	for _, e := range g.Edges {
		fmt.Fprintf(out, "  n%d %s n%d\n", number[e.Source], mermaidArrow(e), number[e.Target])
	}
	return out.Flush()
}

func mermaidCluster(out io.Writer, i int, c cluster, number map[string]int) {
	in := "  "
	if c.topic != "" {
		fmt.Fprintf(out, "  subgraph c%d[\"%s\"]\n", i, mermaidText(c.topic))
		in = "    "
	}
	for _, n := range c.nodes {
		left, right := mermaidShape(n.Kind)
		fmt.Fprintf(out, "%sn%d%s\"%s\"%s:::t%d\n", in, number[n.ID], left, mermaidText(n.Name), right, i)
	}
	if c.topic != "" {
		fmt.Fprintln(out, "  end")
		fmt.Fprintf(out, "  style c%d fill:%s,stroke:%s,color:%s\n", i, c.colour.ground, c.colour.border, c.colour.ink)
	}
	if len(c.nodes) > 0 {
		fmt.Fprintf(out, "  classDef t%d fill:%s,stroke:%s,color:#111111\n", i, c.colour.fill, c.colour.border)
	}
}

// mermaidShape draws each kind in an outline like that of the DOT.
func mermaidShape(k kg.Kind) (left, right string) {
	switch k {
	case kg.Concept:
		return "([", "])"
	case kg.Organization:
		return "{{", "}}"
	case kg.Person:
		return "((", "))"
	case kg.Event, kg.Place:
		return "[/", "/]"
	case kg.Standard, kg.Language:
		return "[[", "]]"
	case kg.Talk, kg.NoteKind:
		return ">", "]"
	case kg.Hardware:
		return "[(", ")]"
	case kg.Project:
		return "(", ")"
	}
	return "[", "]"
}

// mermaidArrow tells the classes apart: only what is stated has an arrow and a
// word, what is linked is dotted.
func mermaidArrow(e kg.Edge) string {
	switch e.Class {
	case kg.ByLink:
		return "-.-"
	case kg.ByMention:
		return "---"
	}
	arrow := "-->"
	if e.Type.Symmetric() {
		arrow = "<-->"
	}
	return fmt.Sprintf("%s|\"%s\"|", arrow, mermaidText(string(e.Type)))
}

// mermaidText makes foreign text stand for itself in a quoted label: what is
// neither a letter, a digit nor a space is written by number, except for signs
// that mean nothing to Mermaid, Markdown or HTML. A label can't be empty.
func mermaidText(text string) string {
	var b strings.Builder
	for _, r := range cmp.Or(Line(text), " ") {
		if r < 0x80 && !isWord(r) && !strings.ContainsRune(" -.,()/:+", r) {
			fmt.Fprintf(&b, "#%d;", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isWord(r rune) bool {
	return '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z'
}
