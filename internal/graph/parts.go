package graph

import "math"

const (
	partsAspect = 1.6  // width to height of the whole, and of each part that is more than a few nodes
	partsApart  = 42.0 // space between parts
)

// part is a connected part with the room it takes.
type part struct {
	nodes []int
	w, h  float64
}

// frame moves a part so that its corner is at the origin.
func frame(nodes []int, boxes []Box, at []Point) part {
	left, top, right, bottom := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, i := range nodes {
		left, right = min(left, at[i].X-boxes[i].W/2), max(right, at[i].X+boxes[i].W/2)
		top, bottom = min(top, at[i].Y-boxes[i].H/2), max(bottom, at[i].Y+boxes[i].H/2)
	}
	for _, i := range nodes {
		at[i].X -= left
		at[i].Y -= top
	}
	return part{nodes, right - left, bottom - top}
}

// pack lays parts side by side, in rows.
func pack(parts []part, at []Point) {
	area, widest := 0.0, 0.0
	for _, p := range parts {
		area += (p.w + partsApart) * (p.h + partsApart)
		widest = max(widest, p.w)
	}
	width := max(widest, math.Sqrt(area*partsAspect))
	x, y, row := 0.0, 0.0, 0.0
	for _, p := range parts {
		if x > 0 && x+p.w > width {
			x, y, row = 0, y+row+partsApart, 0
		}
		for _, i := range p.nodes {
			at[i].X += x
			at[i].Y += y
		}
		x, row = x+p.w+partsApart, max(row, p.h)
	}
}
