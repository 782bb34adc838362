package render

import (
	"image"
	"math"

	"notes/internal/graph"
)

// above appends the part of a polygon above a horizontal line to kept, below the
// part under it (Sutherland and Hodgman 1974, for one edge).
func above(kept, polygon []graph.Point, y float64) []graph.Point {
	return clip(kept, polygon, y, func(q graph.Point) bool { return q.Y <= y })
}

func below(kept, polygon []graph.Point, y float64) []graph.Point {
	return clip(kept, polygon, y, func(q graph.Point) bool { return q.Y >= y })
}

func clip(kept, polygon []graph.Point, y float64, inside func(graph.Point) bool) []graph.Point {
	for i, q := range polygon {
		before := polygon[(i+len(polygon)-1)%len(polygon)]
		if inside(q) != inside(before) {
			kept = append(kept, graph.Point{X: before.X + (q.X-before.X)*(y-before.Y)/(q.Y-before.Y), Y: y})
		}
		if inside(q) {
			kept = append(kept, q)
		}
	}
	return kept
}

// boundsOf is the smallest box of whole pixels around points; empty for none.
func boundsOf(points []graph.Point) image.Rectangle {
	var box image.Rectangle
	for _, q := range points {
		x, y := int(math.Floor(q.X)), int(math.Floor(q.Y))
		box = box.Union(image.Rect(x, y, x+1, y+1))
	}
	return box
}
