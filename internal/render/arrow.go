package render

import (
	"math"

	"notes/internal/graph"
)

// arrowHead is the triangle at the far end of an edge.
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
