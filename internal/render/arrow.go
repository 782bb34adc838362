package render

import (
	"math"

	"notes/internal/graph"
)

// arrowHeads are the triangles at the ends of an edge: at the far one, and at both
// if it goes both ways.
func arrowHeads(e *sceneEdge) [][]graph.Point {
	last := len(e.line) - 1
	heads := [][]graph.Point{arrowHead(e.line[last-1], e.line[last], e.width)}
	if e.Type.Symmetric() {
		heads = append(heads, arrowHead(e.line[1], e.line[0], e.width))
	}
	return heads
}

func arrowHead(from, to graph.Point, width float64) []graph.Point {
	dx, dy := to.X-from.X, to.Y-from.Y
	length := math.Hypot(dx, dy)
	if length < 1e-6 {
		return nil
	}
	dx, dy = dx/length, dy/length
	size := 5 + 1.5*width
	back := graph.Point{X: to.X - size*dx, Y: to.Y - size*dy}
	return []graph.Point{to, {X: back.X - size/2*dy, Y: back.Y + size/2*dx}, {X: back.X + size/2*dy, Y: back.Y - size/2*dx}}
}
