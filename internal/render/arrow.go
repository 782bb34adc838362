package render

import (
	"math"

	"notes/internal/graph"
)

// arrowHeads are the triangles at the ends of an edge: at the far one, and at both
// if it goes both ways.
func arrowHeads(e *sceneEdge) [][]graph.Point {
	heads := [][]graph.Point{arrowHead(e)}
	if e.Type.Symmetric() {
		back := *e
		back.x1, back.y1, back.x2, back.y2 = e.x2, e.y2, e.x1, e.y1
		heads = append(heads, arrowHead(&back))
	}
	return heads
}

func arrowHead(e *sceneEdge) []graph.Point {
	dx, dy := e.x2-e.x1, e.y2-e.y1
	length := math.Hypot(dx, dy)
	if length < 1e-6 {
		return nil
	}
	dx, dy = dx/length, dy/length
	size := 5 + 1.5*e.width
	back := graph.Point{X: e.x2 - size*dx, Y: e.y2 - size*dy}
	return []graph.Point{{X: e.x2, Y: e.y2}, {X: back.X - size/2*dy, Y: back.Y + size/2*dx}, {X: back.X + size/2*dy, Y: back.Y - size/2*dx}}
}
