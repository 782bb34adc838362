package graph

import (
	"cmp"
	"math"
	"slices"
)

// How much room there is depends on how many share it: a few boxes stand apart, so
// that there are words and arrows between them; many stand close, or none of them
// could be read when all are seen.
const (
	many         = 300
	roomy        = 6.0  // times the boxes' own area is a picture of few
	dense        = 1.8  // times it is one of many
	apartFew     = 40.0 // between boxes at least
	apartMany    = 10.0
	fewestPushes = 30     // rounds in which many thousand boxes make room
	mostPushes   = 240    // rounds in which a few hundred do
	pushes       = 120000 // rounds times boxes, in between
	spreading    = 1.06   // by which all move apart if that isn't enough
	mostSpread   = 160    // times; no boxes are that large
	enough       = 0.5    // of the space between boxes is enough, where more would take long
)

// crowd is the boxes that share a picture, and the space between them.
type crowd struct {
	nodes   []int
	boxes   []Box
	spacing float64
	area    float64 // that the picture should have
}

// crowdOf returns how boxes share a picture with all others that are in it.
func crowdOf(nodes []int, boxes []Box) crowd {
	fullness := min(1, float64(len(boxes))/many)
	c := crowd{nodes: nodes, boxes: boxes, spacing: apartFew - (apartFew-apartMany)*math.Sqrt(fullness)}
	for _, i := range nodes {
		c.area += (roomy - (roomy-dense)*fullness) * c.room(i)
	}
	return c
}

// room is what a box and the space around it take.
func (c crowd) room(i int) float64 { return (c.boxes[i].W + c.spacing) * (c.boxes[i].H + c.spacing) }

// makeRoom moves boxes that overlap apart. Where they are too many for the room
// there is, it spreads all of them before, which keeps what the places say.
func (c crowd) makeRoom(at []Point) {
	if p := frame(c.nodes, c.boxes, at); len(c.nodes) > fewNodes && p.w*p.h < c.area {
		by := math.Sqrt(c.area / (p.w * p.h))
		for _, i := range c.nodes {
			at[i] = Point{at[i].X * by, at[i].Y * by}
		}
	}
	for n := 0; n < mostSpread && !c.pushApart(at); n++ {
		for _, i := range c.nodes {
			at[i].X *= spreading
			at[i].Y *= spreading
		}
	}
}

// pushApart moves boxes that are too near apart, each time by the shorter way, and
// reports whether all have space enough.
func (c crowd) pushApart(at []Point) bool {
	order := slices.Clone(c.nodes)
	top := func(i int) float64 { return at[i].Y - c.boxes[i].H/2 }
	for range min(mostPushes, max(fewestPushes, pushes/len(order))) {
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(top(a), top(b)) })
		worst := 0.0
		for k, i := range order {
			for _, j := range order[k+1:] {
				if top(j) > at[i].Y+c.boxes[i].H/2+c.spacing {
					break
				}
				worst = max(worst, c.push(i, j, at))
			}
		}
		if worst <= enough*c.spacing {
			return true
		}
	}
	return false
}

// push moves two boxes apart if they are too near, and returns by how much.
func (c crowd) push(i, j int, at []Point) float64 {
	dx, dy := at[j].X-at[i].X, at[j].Y-at[i].Y
	overX := (c.boxes[i].W+c.boxes[j].W)/2 + c.spacing - math.Abs(dx)
	overY := (c.boxes[i].H+c.boxes[j].H)/2 + c.spacing - math.Abs(dy)
	switch {
	case overX <= 0 || overY <= 0:
		return 0
	case overX < overY:
		shift := math.Copysign(overX/2, dx)
		at[i].X -= shift
		at[j].X += shift
		return overX
	}
	shift := math.Copysign(overY/2, dy)
	at[i].Y -= shift
	at[j].Y += shift
	return overY
}
