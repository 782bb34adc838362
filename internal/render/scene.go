package render

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// scene is a graph laid out for the eye, before it is drawn in any format. All
// lengths are in pixels.
type scene struct {
	letters       *typesetter
	look          Look
	theme         theme
	width, height float64
	title         string
	nodes         []sceneNode // in the order of the graph
	asked         []int       // nodes that the graph is about
	edges         []sceneEdge // lightest first, so that strong ones lie on top
	words         []word
	legend        []legendEntry
	unit          float64 // of the words around the picture
}

type sceneNode struct {
	kg.Node
	x, y, w, h float64 // middle and size
	size       float64 // of the letters
	label      string
	colour     colour
	topic      string
}

type sceneEdge struct {
	kg.Edge
	a, b  int           // nodes
	line  []graph.Point // from border to border
	bow   []graph.Point // where the line begins, the point that it is drawn towards, and its end; none if it is straight
	width float64
}

const (
	margin    = 24.0
	titleSize = 16.0
	titleRoom = 34.0
	longLabel = 34 // characters; the rest is told by pointing at the node
	// slideWidth is how wide a picture is shown at least. Around a wider one, title and
	// legend grow with it, so that they can be read when all of it is seen.
	slideWidth = 1400.0
)

// stage lays a graph out.
func stage(g kg.Graph, look Look) (*scene, error) {
	t, err := newTypesetter()
	if err != nil {
		return nil, err
	}
	s := &scene{letters: t, look: look, theme: themeOf(look)}
	s.title = fmt.Sprintf("%s, %s", count(len(g.Nodes), "name"), count(len(g.Edges), "tie"))
	at := s.cast(g)
	for _, id := range g.Asked {
		s.asked = append(s.asked, at[id])
	}
	s.layOut(g, at)
	s.join(g, at)
	s.bend()
	s.name()
	s.explain(g)
	return s, nil
}

// cast makes the nodes, without their places, and says where each ID stands.
func (s *scene) cast(g kg.Graph) map[string]int {
	at := make(map[string]int, len(g.Nodes))
	size := lettersOf(g.Nodes)
	colours, topics := map[string]colour{}, map[string]string{}
	for _, c := range clustersOf(g.Nodes) {
		for _, n := range c.nodes {
			colours[n.ID], topics[n.ID] = s.theme.suits(c.colour), c.topic
		}
	}
	for i, n := range g.Nodes {
		at[n.ID] = i
		node := sceneNode{Node: n, colour: colours[n.ID], topic: topics[n.ID], label: shortLabel(n.Name)}
		node.size = size(n)
		node.w, node.h = s.letters.width(node.label, node.size)+sides(n.Kind)*node.size, 1.9*node.size
		s.nodes = append(s.nodes, node)
	}
	return at
}

func shortLabel(name string) string {
	name = Line(name)
	if utf8.RuneCountInString(name) <= longLabel {
		return name
	}
	return strings.TrimSpace(string([]rune(name)[:longLabel-1])) + "…"
}

func (s *scene) layOut(g kg.Graph, at map[string]int) {
	groups := map[string]int{}
	boxes := make([]graph.Box, len(s.nodes))
	for i, n := range s.nodes {
		boxes[i] = graph.Box{W: n.w, H: n.h, Group: -1}
		if n.topic == "" {
			continue
		}
		if _, ok := groups[n.topic]; !ok {
			groups[n.topic] = len(groups)
		}
		boxes[i].Group = groups[n.topic]
	}
	var links []graph.Link
	for _, e := range g.Edges {
		links = append(links, graph.Link{A: at[e.Source], B: at[e.Target], Weight: max(e.Weight, 0.01)})
	}
	for i, p := range graph.Layout(boxes, links) {
		s.nodes[i].x, s.nodes[i].y = p.X, p.Y
	}
	s.frame()
}

// frame moves the nodes into a picture with a margin and room for the title.
func (s *scene) frame() {
	s.width, s.height = 480-2*margin, 100
	for _, n := range s.nodes {
		s.width, s.height = max(s.width, n.x+n.w/2), max(s.height, n.y+n.h/2)
	}
	s.width += 2 * margin
	s.unit = max(1, s.width/slideWidth)
	top := margin + titleRoom*s.unit
	for i := range s.nodes {
		s.nodes[i].x += margin
		s.nodes[i].y += top
	}
	s.height += top
}

// join makes the edges, from border to border.
func (s *scene) join(g kg.Graph, at map[string]int) {
	most, thickest := widest(g.Edges), sizeOf(g).thickest
	for _, e := range g.Edges {
		a, b := at[e.Source], at[e.Target]
		if a == b {
			continue
		}
		edge := sceneEdge{Edge: e, a: a, b: b, width: 0.7 + (thickest-0.7)*math.Sqrt(max(0, e.Weight)/max(most, 1e-9))}
		edge.line = []graph.Point{s.nodes[a].border(s.nodes[b].middle()), s.nodes[b].border(s.nodes[a].middle())}
		s.edges = append(s.edges, edge)
	}
	slices.SortStableFunc(s.edges, func(a, b sceneEdge) int { return cmp.Compare(a.Weight, b.Weight) })
}

func (n *sceneNode) middle() graph.Point { return graph.Point{X: n.x, Y: n.y} }

// border is where a line from the middle of a node to a point leaves its outline: an
// ellipse, or about a box.
func (n *sceneNode) border(to graph.Point) graph.Point {
	dx, dy := to.X-n.x, to.Y-n.y
	if dx == 0 && dy == 0 {
		return n.middle()
	}
	if n.Kind == kg.Concept {
		t := min(1, 1/math.Hypot(dx/(n.w/2+2), dy/(n.h/2+2)))
		return graph.Point{X: n.x + t*dx, Y: n.y + t*dy}
	}
	t := math.Inf(1)
	if dx != 0 {
		t = min(t, (n.w/2+2)/math.Abs(dx))
	}
	if dy != 0 {
		t = min(t, (n.h/2+2)/math.Abs(dy))
	}
	t = min(t, 1)
	return graph.Point{X: n.x + t*dx, Y: n.y + t*dy}
}

// sides is how much room an outline takes on both sides of a name, in letters.
func sides(k kg.Kind) float64 {
	switch k {
	case kg.Concept, kg.Event, kg.Hardware, kg.Place, kg.Language:
		return 2.2
	}
	return 1.6
}

// line is how an edge is drawn.
func (s *scene) line(e *sceneEdge) (colour string, dashed, arrow bool) {
	switch e.Class {
	case kg.ByStatement:
		return s.theme.stated, false, true
	case kg.ByLink:
		return linkedColour, true, false
	}
	return s.theme.quiet, false, false
}
