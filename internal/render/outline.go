package render

import (
	"math"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// outlinePoints is the outline of a node of some kind around its middle, as a
// polygon: the same in every format that draws.
func outlinePoints(kind kg.Kind, x, y, w, h float64) []graph.Point {
	cut := h / 3
	switch kind {
	case kg.Concept:
		return ellipse(x, y, w/2, h/2)
	case kg.Product:
		return corners(x, y, w, h)
	case kg.Standard: // a leaf with a folded corner
		return []graph.Point{{X: x - w/2, Y: y - h/2}, {X: x + w/2 - cut, Y: y - h/2}, {X: x + w/2, Y: y - h/2 + cut}, {X: x + w/2, Y: y + h/2}, {X: x - w/2, Y: y + h/2}}
	case kg.Language: // a slanted box
		return []graph.Point{{X: x - w/2 + cut, Y: y - h/2}, {X: x + w/2, Y: y - h/2}, {X: x + w/2 - cut, Y: y + h/2}, {X: x - w/2, Y: y + h/2}}
	case kg.Hardware: // a hexagon
		return []graph.Point{{X: x - w/2 + cut, Y: y - h/2}, {X: x + w/2 - cut, Y: y - h/2}, {X: x + w/2, Y: y}, {X: x + w/2 - cut, Y: y + h/2}, {X: x - w/2 + cut, Y: y + h/2}, {X: x - w/2, Y: y}}
	case kg.Organization: // an octagon
		return []graph.Point{
			{X: x - w/2 + cut, Y: y - h/2},
			{X: x + w/2 - cut, Y: y - h/2},
			{X: x + w/2, Y: y - h/2 + cut},
			{X: x + w/2, Y: y + h/2 - cut},
			{X: x + w/2 - cut, Y: y + h/2},
			{X: x - w/2 + cut, Y: y + h/2},
			{X: x - w/2, Y: y + h/2 - cut},
			{X: x - w/2, Y: y - h/2 + cut},
		}
	case kg.Event: // a flag
		return []graph.Point{{X: x - w/2, Y: y - h/2}, {X: x + w/2, Y: y - h/2}, {X: x + w/2 - cut, Y: y}, {X: x + w/2, Y: y + h/2}, {X: x - w/2, Y: y + h/2}}
	case kg.Place: // a signpost
		return []graph.Point{{X: x - w/2, Y: y - h/2}, {X: x + w/2 - cut, Y: y - h/2}, {X: x + w/2, Y: y}, {X: x + w/2 - cut, Y: y + h/2}, {X: x - w/2, Y: y + h/2}}
	case kg.Person:
		return rounded(x, y, w, h, h/2)
	case kg.Talk: // a speech: a box with its lower corners cut
		return []graph.Point{{X: x - w/2, Y: y - h/2}, {X: x + w/2, Y: y - h/2}, {X: x + w/2, Y: y + h/2 - cut}, {X: x + w/2 - cut, Y: y + h/2}, {X: x - w/2 + cut, Y: y + h/2}, {X: x - w/2, Y: y + h/2 - cut}}
	case kg.NoteKind:
		return corners(x, y, w, h)
	}
	return rounded(x, y, w, h, h/5)
}

func corners(x, y, w, h float64) []graph.Point {
	return []graph.Point{{X: x - w/2, Y: y - h/2}, {X: x + w/2, Y: y - h/2}, {X: x + w/2, Y: y + h/2}, {X: x - w/2, Y: y + h/2}}
}

// roundSteps is how many corners stand for a quarter of a circle.
const roundSteps = 6

func ellipse(x, y, rx, ry float64) []graph.Point {
	var list []graph.Point
	for i := range 8 * roundSteps {
		angle := float64(i) * math.Pi / (4 * roundSteps)
		list = append(list, graph.Point{X: x + rx*math.Cos(angle), Y: y + ry*math.Sin(angle)})
	}
	return list
}

func rounded(x, y, w, h, r float64) []graph.Point {
	var list []graph.Point
	for q, centre := range []graph.Point{{X: x + w/2 - r, Y: y + h/2 - r}, {X: x - w/2 + r, Y: y + h/2 - r}, {X: x - w/2 + r, Y: y - h/2 + r}, {X: x + w/2 - r, Y: y - h/2 + r}} {
		for i := range roundSteps + 1 {
			angle := (float64(q) + float64(i)/roundSteps) * math.Pi / 2
			list = append(list, graph.Point{X: centre.X + r*math.Cos(angle), Y: centre.Y + r*math.Sin(angle)})
		}
	}
	return list
}
