package graph

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Box is a node as it takes room in a picture.
type Box struct {
	W, H  float64
	Group int // nodes of one group are drawn together; negative for none
}

// Point is the middle of a node, to the right and down from the corner of the
// picture.
type Point struct{ X, Y float64 }

const (
	layoutSeed = 7
	sweeps     = 40   // of the descent
	allPairs   = 500  // nodes up to which every pair is placed
	pivots     = 24   // per node, in larger graphs
	together   = 0.8  // of the ideal distance within a group
	apart      = 1.25 // across groups
	unseen     = -1   // steps to a node that wasn't met yet
)

// Layout places boxes so that joined ones are near, those of a group together,
// and none on another. It makes the distances in the picture those in the graph
// by stochastic gradient descent (Zheng, Pawar and Goodman 2018), lays them down
// and evens them out, so that a screen or a slide is filled, then lets boxes that
// overlap make room, and lays unconnected parts side by side. The same input gives
// the same picture.
func Layout(boxes []Box, links []Link) []Point {
	n := NewNetwork(len(boxes), links)
	st := steps{n: n, to: make([]int, len(boxes))}
	at := make([]Point, len(boxes))
	var parts []part
	for _, nodes := range n.components() {
		st.place(nodes, boxes, at)
		layDown(nodes, at)
		c := crowdOf(nodes, boxes)
		c.evenOut(at)
		c.makeRoom(at)
		parts = append(parts, frame(nodes, boxes, at))
	}
	pack(parts, at)
	for i := range at {
		at[i] = Point{math.Round(10*at[i].X) / 10, math.Round(10*at[i].Y) / 10}
	}
	return at
}

// components returns the connected parts, each sorted, the largest first.
func (n *Network) components() [][]int {
	seen := make([]bool, len(n.ends))
	var parts [][]int
	for i := range n.ends {
		if seen[i] {
			continue
		}
		seen[i] = true
		part := []int{i}
		for k := 0; k < len(part); k++ {
			for _, e := range n.ends[part[k]] {
				if !seen[e.to] {
					seen[e.to] = true
					part = append(part, e.to)
				}
			}
		}
		slices.Sort(part)
		parts = append(parts, part)
	}
	slices.SortStableFunc(parts, func(a, b []int) int { return len(b) - len(a) })
	return parts
}

// steps counts the steps between the nodes of a part, again and again in the same room: a
// graph may be of very many parts.
type steps struct {
	n     *Network
	to    []int // by node; of those of other parts it says nothing
	queue []int
}

// count counts the steps from a node to all of the part that it is in.
func (st *steps) count(from int, part []int) []int {
	for _, i := range part {
		st.to[i] = unseen
	}
	st.to[from] = 0
	st.queue = append(st.queue[:0], from)
	for k := 0; k < len(st.queue); k++ {
		at := st.queue[k]
		for _, e := range st.n.ends[at] {
			if st.to[e.to] == unseen {
				st.to[e.to] = st.to[at] + 1
				st.queue = append(st.queue, e.to)
			}
		}
	}
	return st.to
}

// spring wants two nodes to be so far from each other.
type spring struct {
	a, b   int
	length float64
}

// springs lists the pairs of a part that are placed relative to each other: all
// of a small one; of a large one those that are joined, and all with some nodes.
func (st *steps) springs(nodes []int, boxes []Box, rng *rand.Rand) []spring {
	c := coil{boxes: boxes}
	for _, i := range nodes {
		c.step += (boxes[i].W + 2*boxes[i].H) / float64(len(nodes))
	}
	if len(nodes) <= allPairs {
		for k, i := range nodes {
			c.all(i, nodes[k+1:], st.count(i, nodes))
		}
		return c.list
	}
	for _, i := range nodes {
		for _, e := range st.n.ends[i] {
			if i < e.to {
				c.add(i, e.to, 1)
			}
		}
	}
	for range pivots {
		p := nodes[rng.IntN(len(nodes))]
		c.all(p, nodes, st.count(p, nodes))
	}
	return c.list
}

// coil makes springs.
type coil struct {
	boxes []Box
	step  float64 // the length of one edge
	list  []spring
}

func (c *coil) all(from int, to []int, d []int) {
	for _, j := range to {
		if j != from {
			c.add(from, j, d[j])
		}
	}
}

// add makes a spring between two nodes so many edges apart.
func (c *coil) add(a, b, edges int) {
	length := c.step * float64(edges)
	switch {
	case c.boxes[a].Group >= 0 && c.boxes[a].Group == c.boxes[b].Group:
		length *= together
	case c.boxes[a].Group != c.boxes[b].Group:
		length *= apart
	}
	c.list = append(c.list, spring{a, b, length})
}

// place finds places for the nodes of one part.
func (st *steps) place(nodes []int, boxes []Box, at []Point) {
	rng := rand.New(rand.NewPCG(layoutSeed, uint64(len(nodes))))
	springs := st.springs(nodes, boxes, rng)
	shortest, longest := math.Inf(1), 0.0
	for _, s := range springs {
		shortest, longest = min(shortest, s.length), max(longest, s.length)
	}
	for _, i := range nodes {
		at[i] = Point{rng.Float64() * longest, rng.Float64() * longest}
	}
	if len(springs) == 0 {
		return
	}
	first, last := longest*longest, 0.1*shortest*shortest
	decay := math.Log(last/first) / float64(sweeps-1)
	for t := range sweeps {
		rng.Shuffle(len(springs), func(i, j int) { springs[i], springs[j] = springs[j], springs[i] })
		rate := first * math.Exp(decay*float64(t))
		for _, s := range springs {
			s.pull(at, min(1, rate/(s.length*s.length)))
		}
	}
}

// pull moves both ends towards the distance that they should have.
func (s spring) pull(at []Point, rate float64) {
	dx, dy := at[s.a].X-at[s.b].X, at[s.a].Y-at[s.b].Y
	distance := math.Hypot(dx, dy)
	if distance < 1e-9 {
		dx, distance = 1, 1
	}
	move := rate * (distance - s.length) / 2 / distance
	at[s.a].X -= move * dx
	at[s.a].Y -= move * dy
	at[s.b].X += move * dx
	at[s.b].Y += move * dy
}
