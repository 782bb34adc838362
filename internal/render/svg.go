package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// writeSVG draws a graph as a picture that needs no program but a browser.
// Pointing at a node or an edge shows what is known of it; a node leads to its
// page. Without a theme it is light or dark as the reader's system is.
func writeSVG(w io.Writer, g kg.Graph, look Look) error {
	s, err := stage(g, look)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img" font-family="%s">`+"\n",
		px(s.width), px(s.height), px(s.width), px(s.height), fontFamily)
	fmt.Fprintf(out, "<title>%s</title>\n", xmlText(s.title))
	if look.Theme == "" {
		fmt.Fprintln(out, darkStyle(themeOf(Look{Theme: "dark"})))
	}
	fmt.Fprintf(out, `<rect class="paper" width="100%%" height="100%%" fill="%s"/>`+"\n", s.theme.paper)
	fmt.Fprintf(out, `<text class="words" x="%s" y="%s" font-size="%s" fill="%s">%s</text>`+"\n",
		px(margin), px(s.titleLine()), px(titleSize*s.unit), s.theme.words, xmlText(s.title))
	for i := range s.edges {
		s.svgEdge(out, &s.edges[i])
	}
	for _, w := range s.words {
		s.svgWord(out, w)
	}
	for i := range s.nodes {
		s.svgNode(out, &s.nodes[i])
	}
	for _, l := range s.legend {
		s.svgLegend(out, l)
	}
	fmt.Fprintln(out, "</svg>")
	return out.Flush()
}

// darkStyle repaints a light picture for readers who like it dark. The colours
// of topics suit both.
func darkStyle(dark theme) string {
	plain := dark.suits(neutral())
	return fmt.Sprintf("<style>@media (prefers-color-scheme: dark){.paper{fill:%s}.words{fill:%s}.stated{stroke:%s}.head{fill:%s}.mentioned{stroke:%s}.plain{fill:%s;stroke:%s}}</style>",
		dark.paper, dark.words, dark.stated, dark.stated, dark.quiet, plain.fill, plain.border)
}

func px(f float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", f), ".0") }

func (s *scene) svgEdge(out io.Writer, e *sceneEdge) {
	fmt.Fprintf(out, `<g><title>%s</title>`, xmlText(s.lineTip(e)))
	s.svgLine(out, e)
	fmt.Fprintln(out, "</g>")
}

func (s *scene) svgLine(out io.Writer, e *sceneEdge) {
	colour, dashed, arrow := s.line(e)
	more := ""
	if dashed {
		more = ` stroke-dasharray="5 4"`
	}
	fmt.Fprintf(out, `<polyline class="%s" points="%s" fill="none" stroke="%s" stroke-width="%s"%s/>`,
		e.Class, pointList(e.line), colour, px(e.width), more)
	if !arrow {
		return
	}
	for _, head := range arrowHeads(e) {
		fmt.Fprintf(out, `<path class="head" d="%s" fill="%s"/>`, outlinePath(head), colour)
	}
}

// svgWord writes a word on a piece of the paper, so that the line doesn't cross it.
func (s *scene) svgWord(out io.Writer, w word) {
	fmt.Fprintf(out, `<rect class="paper" x="%s" y="%s" width="%s" height="%s" fill="%s"/>`, px(w.x-w.w/2), px(w.y-w.h/2), px(w.w), px(w.h), s.theme.paper)
	fmt.Fprintf(out, `<text class="words" x="%s" y="%s" font-size="%s" text-anchor="middle" fill="%s">%s</text>`+"\n",
		px(w.x), px(w.y+0.33*wordSize), px(wordSize), s.theme.words, xmlText(w.text))
}

// lineTip says what joins two names, and the sentence that proves it.
func (s *scene) lineTip(e *sceneEdge) string {
	return fmt.Sprintf("%s – %s: %s\n%s", s.nodes[e.a].Name, s.nodes[e.b].Name, e.Type, edgeTip(e.Edge))
}

func (s *scene) svgNode(out io.Writer, n *sceneNode) {
	address := s.look.nodeAddress(n.Node)
	if address != "" {
		fmt.Fprintf(out, `<a href="%s">`, xmlText(address))
	}
	fmt.Fprintf(out, `<g><title>%s</title>`, xmlText(nodeTip(n.Node)))
	svgOutline(out, outlinePoints(n.Kind, n.x, n.y, n.w, n.h), n.colour, n.topic == "", n.Kind)
	fmt.Fprintf(out, `<text x="%s" y="%s" font-size="%s" text-anchor="middle" fill="#111111">%s</text></g>`, px(n.x), px(n.y+0.35*n.size), px(n.size), xmlText(n.label))
	if address != "" {
		fmt.Fprint(out, "</a>")
	}
	fmt.Fprintln(out)
}

// svgOutline draws a node. One that is plain, of no topic, is painted by the theme.
func svgOutline(out io.Writer, points []graph.Point, c colour, plain bool, k kg.Kind) {
	class := ""
	if plain {
		class = ` class="plain"`
	}
	fmt.Fprintf(out, `<path%s d="%s" fill="%s" stroke="%s"%s/>`, class, outlinePath(points), c.fill, c.border, dashes(k))
}

// dashes is how people are told from software.
func dashes(k kg.Kind) string {
	if k == kg.Person {
		return ` stroke-dasharray="4 2"`
	}
	return ""
}

func (s *scene) svgLegend(out io.Writer, l legendEntry) {
	if l.class != "" {
		line := s.sampleLine(l)
		s.svgLine(out, &line)
	} else {
		svgOutline(out, s.sampleOutline(l), l.colour, l.kind != "", l.kind)
	}
	fmt.Fprintf(out, `<text class="words" x="%s" y="%s" font-size="%s" fill="%s">%s</text>`+"\n",
		px(l.x+sampleSpace*s.unit), px(l.y+0.33*letterSize*s.unit), px(letterSize*s.unit), s.theme.words, xmlText(l.text))
}

func pointList(points []graph.Point) string {
	list := make([]string, len(points))
	for i, p := range points {
		list[i] = px(p.X) + "," + px(p.Y)
	}
	return strings.Join(list, " ")
}

func outlinePath(points []graph.Point) string {
	var b strings.Builder
	for i, p := range points {
		letter := "L"
		if i == 0 {
			letter = "M"
		}
		fmt.Fprintf(&b, "%s%s %s", letter, px(p.X), px(p.Y))
	}
	return b.String() + "Z"
}
