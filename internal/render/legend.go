package render

import (
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// legendEntry explains one thing in the picture: a colour by its topic, an
// outline by its kind, or a line by its class.
type legendEntry struct {
	text   string
	kind   kg.Kind  // of an outline
	class  kg.Class // of a line
	colour colour   // of a node
	x, y   float64  // where its sample begins, and the middle of its row
}

// The lengths of the legend, in units of the scene.
const (
	legendRow   = 24.0
	sampleWide  = 26.0
	sampleHigh  = 14.0
	sampleSpace = 34.0 // from the beginning of a sample to its words
	legendSpace = 22.0 // from there to the next
)

// lineWords says what each class of line means.
func lineWords(c kg.Class) string {
	switch c {
	case kg.ByStatement:
		return "a sentence says so"
	case kg.ByLink:
		return "linked"
	}
	return "mentioned together"
}

// legendRows returns what explains a picture: the topics by colour, the kinds by
// outline, the lines by their look, each as far as it is there.
func (s *scene) legendRows(g kg.Graph) [][]legendEntry {
	var topics, kinds, lines []legendEntry
	for _, c := range clustersOf(g.Nodes) {
		if c.topic != "" {
			topics = append(topics, legendEntry{text: shortLabel(c.topic), colour: s.theme.suits(c.colour)})
		}
	}
	for _, k := range append(kg.Kinds(), kg.NoteKind) {
		if slices.ContainsFunc(g.Nodes, func(n kg.Node) bool { return n.Kind == k }) {
			kinds = append(kinds, legendEntry{text: string(k), kind: k, colour: s.theme.suits(neutral())})
		}
	}
	for _, c := range kg.Classes() {
		if slices.ContainsFunc(g.Edges, func(e kg.Edge) bool { return e.Class == c }) {
			lines = append(lines, legendEntry{text: lineWords(c), class: c})
		}
	}
	return slices.DeleteFunc([][]legendEntry{topics, kinds, lines}, func(row []legendEntry) bool { return len(row) == 0 })
}

// titleLine is where the title stands.
func (s *scene) titleLine() float64 { return margin + 0.4*titleSize*s.unit }

// explain places the legend below the picture, each row broken where it is too
// long.
func (s *scene) explain(g kg.Graph) {
	y := s.height
	for _, row := range s.legendRows(g) {
		x := margin
		y += legendRow * s.unit
		for _, l := range row {
			w := (sampleSpace+legendSpace)*s.unit + s.letters.width(l.text, letterSize*s.unit)
			if x > margin && x+w > s.width-margin {
				x, y = margin, y+legendRow*s.unit
			}
			l.x, l.y = x, y
			s.legend = append(s.legend, l)
			x += w
		}
	}
	s.height = y + margin
}

// sampleLine is the line that an entry of the legend shows.
func (s *scene) sampleLine(l legendEntry) sceneEdge {
	e := sceneEdge{line: []graph.Point{{X: l.x, Y: l.y}, {X: l.x + sampleWide*s.unit, Y: l.y}}, width: 1.5 * s.unit}
	e.Class = l.class
	return e
}

// sampleOutline is the node that an entry of the legend shows.
func (s *scene) sampleOutline(l legendEntry) []graph.Point {
	wide, high := sampleWide*s.unit, sampleHigh*s.unit
	return outlinePoints(l.kind, l.x+wide/2, l.y, wide, high)
}
