package render

import (
	"math"

	"notes/internal/graph"
)

// A line that runs behind the box of another node reads as two lines from there and to
// there. So it is bent around it, where a bend that the eye takes for one line suffices.

const (
	mostBent   = 400  // edges in a picture; among more, nobody follows a single one
	bendStep   = 0.03 // of a line's length, by which its bow is tried higher and higher
	bendSteps  = 11
	bendPoints = 24  // of a bent line
	bendRoom   = 3.0 // between it and a box
)

// bend leads the edges around the boxes that they would run behind.
func (s *scene) bend() {
	if len(s.edges) > mostBent {
		return
	}
	for i := range s.edges {
		if e := &s.edges[i]; s.behind(e, e.line, -1) {
			s.bow(e)
		}
	}
}

// bow draws an edge as the flattest arc that runs behind no box and stays in the
// picture. It stays straight if there is none.
func (s *scene) bow(e *sceneEdge) {
	a, b := &s.nodes[e.a], &s.nodes[e.b]
	for step := 1; step <= bendSteps; step++ {
		for _, peak := range []float64{0.5, 0.25, 0.75} {
			for _, side := range []float64{1, -1} {
				over := beyond(a.middle(), b.middle(), peak, side*bendStep*float64(step))
				bow := []graph.Point{a.border(over), over, b.border(over)}
				line := arc(bow[0], bow[1], bow[2])
				if s.holds(line) && !s.behind(e, line, bendRoom) {
					e.line, e.bow = line, bow
					return
				}
			}
		}
	}
}

// beyond is the point towards which an arc is drawn that rises highest about a share of
// the way and half as far as the point stands off, by another share of the way.
func beyond(from, to graph.Point, peak, rise float64) graph.Point {
	dx, dy := to.X-from.X, to.Y-from.Y
	return graph.Point{X: from.X + peak*dx - 2*rise*dy, Y: from.Y + peak*dy + 2*rise*dx}
}

// arc is a parabola from one point to another, drawn towards a third (Bézier 1962).
func arc(from, over, to graph.Point) []graph.Point {
	line := make([]graph.Point, bendPoints+1)
	for i := range line {
		t := float64(i) / bendPoints
		p, q, r := (1-t)*(1-t), 2*t*(1-t), t*t
		line[i] = graph.Point{X: p*from.X + q*over.X + r*to.X, Y: p*from.Y + q*over.Y + r*to.Y}
	}
	return line
}

// holds reports whether a line stays where nodes may stand.
func (s *scene) holds(line []graph.Point) bool {
	for _, p := range line {
		if p.X < margin || p.X > s.width-margin || p.Y < margin+titleRoom*s.unit || p.Y > s.height {
			return false
		}
	}
	return true
}

// behind reports whether a line comes nearer than some pixels to a node that isn't at
// its end.
func (s *scene) behind(e *sceneEdge, line []graph.Point, room float64) bool {
	for i := range s.nodes {
		if n := &s.nodes[i]; i != e.a && i != e.b && crosses(line, n.x, n.y, n.w/2+room, n.h/2+room) {
			return true
		}
	}
	return false
}

// crosses reports whether a line meets the box around a point.
func crosses(line []graph.Point, x, y, wide, high float64) bool {
	for i := 1; i < len(line); i++ {
		from, to := line[i-1], line[i]
		start, end := within(0, 1, from.X-x, to.X-x, wide)
		if start, end = within(start, end, from.Y-y, to.Y-y, high); start < end {
			return true
		}
	}
	return false
}

// within is the part of a way from start to end on which one coordinate, that goes from
// one value to another, is at most so far from 0 (Liang and Barsky 1984).
func within(start, end, from, to, far float64) (float64, float64) {
	if from == to {
		if math.Abs(from) >= far {
			return 1, 0
		}
		return start, end
	}
	one, other := (-far-from)/(to-from), (far-from)/(to-from)
	return max(start, min(one, other)), min(end, max(one, other))
}

// along is the point of a line at a share of its length.
func along(line []graph.Point, share float64) graph.Point {
	left := share * lengthOf(line)
	for i := 1; i < len(line); i++ {
		from, to := line[i-1], line[i]
		step := math.Hypot(to.X-from.X, to.Y-from.Y)
		if left <= step && step > 0 {
			return graph.Point{X: from.X + left/step*(to.X-from.X), Y: from.Y + left/step*(to.Y-from.Y)}
		}
		left -= step
	}
	return line[len(line)-1]
}

func lengthOf(line []graph.Point) (length float64) {
	for i := 1; i < len(line); i++ {
		length += math.Hypot(line[i].X-line[i-1].X, line[i].Y-line[i-1].Y)
	}
	return length
}
