package graph

import (
	"cmp"
	"math"
	"slices"
)

const (
	fewNodes = 5    // that have no shape of their own
	nowhere  = 1e-9 // a length that is none
	evenness = 0.75 // how much of an even picture there is in one of many nodes
)

// layDown turns a part so that it is longest from left to right, about its middle,
// which becomes the origin: the direction in which its places vary most (Pearson
// 1901) becomes level.
func layDown(nodes []int, at []Point) {
	middle := Point{}
	for _, i := range nodes {
		middle.X += at[i].X / float64(len(nodes))
		middle.Y += at[i].Y / float64(len(nodes))
	}
	var xx, xy, yy float64
	for _, i := range nodes {
		at[i] = Point{at[i].X - middle.X, at[i].Y - middle.Y}
		xx, xy, yy = xx+at[i].X*at[i].X, xy+at[i].X*at[i].Y, yy+at[i].Y*at[i].Y
	}
	sin, cos := math.Sincos(-math.Atan2(2*xy, xx-yy) / 2)
	for _, i := range nodes {
		at[i] = Point{cos*at[i].X - sin*at[i].Y, sin*at[i].X + cos*at[i].Y}
	}
}

// evenOut fills the picture: what is far out comes nearer, what is crowded in the
// middle moves apart, each on its ray and none past another. Distances in a graph
// with a hub leave a dense middle and an empty rim, and much of the paper unused.
func (c crowd) evenOut(at []Point) {
	if len(c.nodes) <= fewNodes {
		return
	}
	order := slices.Clone(c.nodes)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(far(at[a]), far(at[b])) })
	rim := max(far(at[order[len(order)-1]]), nowhere)
	all := 0.0
	for _, i := range order {
		all += c.room(i)
	}
	radius := math.Sqrt(c.area / math.Pi)
	share := evenness * min(1, 2*float64(len(order))/many)
	covered := 0.0
	for _, i := range order {
		covered += c.room(i) / all
		was := max(far(at[i]), nowhere)
		by := radius * ((1-share)*was/rim + share*math.Sqrt(min(1, covered))) / was
		at[i] = Point{at[i].X * by * math.Sqrt(partsAspect), at[i].Y * by / math.Sqrt(partsAspect)}
	}
}

// far is how far a place is from the origin.
func far(p Point) float64 { return math.Hypot(p.X, p.Y) }
