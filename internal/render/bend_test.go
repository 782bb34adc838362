package render

import (
	"math"
	"testing"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// TestBend: a line goes around a box that stands in its way, on the side where there is
// room, with its ends where they belong; one that nothing is in the way of is straight,
// and so is one that only a wide detour would help.
func TestBend(t *testing.T) {
	ends := []sceneNode{{x: 200, y: 300, w: 60, h: 30}, {x: 800, y: 300, w: 60, h: 30}}
	for name, c := range map[string]struct {
		between []sceneNode
		bent    bool
		above   bool
	}{
		"nothing": {},
		"beside":  {between: []sceneNode{{x: 500, y: 340, w: 80, h: 30}}},
		"middle":  {between: []sceneNode{{x: 500, y: 310, w: 80, h: 30}}, bent: true},
		"below":   {between: []sceneNode{{x: 500, y: 310, w: 80, h: 30}, {x: 500, y: 380, w: 500, h: 90}}, bent: true, above: true},
		"wall":    {between: []sceneNode{{x: 500, y: 300, w: 20, h: 500}}},
	} {
		s := &scene{width: 1000, height: 600, unit: 1, nodes: append(ends[:2:2], c.between...)}
		s.join(kg.Graph{Edges: []kg.Edge{{Source: "a", Target: "b", Weight: 1}}}, map[string]int{"a": 0, "b": 1})
		s.bend()
		e := &s.edges[0]
		if bent := len(e.line) > 2; bent != c.bent {
			t.Errorf("%s: bent is %v, want %v", name, bent, c.bent)
		}
		if c.bent && s.behind(e, e.line, bendRoom) {
			t.Errorf("%s: %v runs behind a box", name, e.line)
		}
		if middle := along(e.line, 0.5); c.above && middle.Y >= 300 {
			t.Errorf("%s: %v is below", name, middle)
		}
		for i, end := range []graph.Point{e.line[0], e.line[len(e.line)-1]} {
			if n := s.nodes[i]; math.Abs(end.X-n.x) > n.w/2+2.01 || math.Abs(end.Y-n.y) > n.h/2+2.01 {
				t.Errorf("%s: %v is not at the node at %v, %v", name, end, n.x, n.y)
			}
		}
	}
}

// TestNoStatementBehindABox: in a picture of usual size, what is stated of two names
// can't be read as a statement of a third.
func TestNoStatementBehindABox(t *testing.T) {
	g := sample(t)
	for i := range g.Edges {
		g.Edges[i].Class = g.Edges[i].Type.Class()
	}
	s, err := stage(g, Look{})
	if err != nil {
		t.Fatal(err)
	}
	bent := 0
	for i := range s.edges {
		e := &s.edges[i]
		if len(e.line) > 2 {
			bent++
		}
		if e.Class == kg.ByStatement && s.behind(e, e.line, -1) {
			t.Errorf("%s %s %s runs behind a box", e.Source, e.Type, e.Target)
		}
	}
	if bent == 0 {
		t.Error("no line had to be bent")
	}
}
