package graph

import (
	"math"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// randomBoxes is a graph with groups, some of it not connected with the rest.
func randomBoxes(nodes, links int) ([]Box, []Link) {
	rng := rand.New(rand.NewPCG(3, uint64(nodes)))
	boxes := make([]Box, nodes)
	for i := range boxes {
		boxes[i] = Box{W: 40 + 100*rng.Float64(), H: 20 + 10*rng.Float64(), Group: rng.IntN(6) - 1}
	}
	var list []Link
	for range links {
		list = append(list, Link{rng.IntN(nodes), rng.IntN(nodes), 1})
	}
	return boxes, list
}

// TestLayout: no box lies on another, all lie in the picture, joined ones are
// nearer than others, and it comes out the same each time.
func TestLayout(t *testing.T) {
	for _, size := range []struct{ nodes, links int }{{0, 0}, {1, 0}, {2, 1}, {60, 80}, {300, 500}, {900, 1500}} {
		boxes, links := randomBoxes(size.nodes, size.links)
		at := Layout(boxes, links)
		if diff := cmp.Diff(at, Layout(boxes, links)); diff != "" {
			t.Fatalf("%d nodes: not the same twice", size.nodes)
		}
		overlaps := 0
		for i := range at {
			if at[i].X-boxes[i].W/2 < -0.2 || at[i].Y-boxes[i].H/2 < -0.2 || math.IsNaN(at[i].X+at[i].Y) {
				t.Errorf("%d nodes: %d lies at %v", size.nodes, i, at[i])
			}
			for j := range i {
				if math.Abs(at[i].X-at[j].X) < (boxes[i].W+boxes[j].W)/2 && math.Abs(at[i].Y-at[j].Y) < (boxes[i].H+boxes[j].H)/2 {
					overlaps++
				}
			}
		}
		if overlaps > 0 {
			t.Errorf("%d nodes: %d pairs overlap", size.nodes, overlaps)
		}
		if joined, all := distances(at, links); size.links > 10 && joined > 0.8*all {
			t.Errorf("%d nodes: joined ones are %v apart, any two %v", size.nodes, joined, all)
		}
	}
}

// TestLayoutOfManyParts: room grows with the nodes, also where they are in many parts.
func TestLayoutOfManyParts(t *testing.T) {
	room := func(pairs int) uint64 {
		boxes, links := make([]Box, 2*pairs), make([]Link, pairs)
		for i := range links {
			boxes[2*i], boxes[2*i+1], links[i] = Box{50, 20, -1}, Box{60, 20, -1}, Link{2 * i, 2*i + 1, 1}
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		Layout(boxes, links)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	if few, many := room(1000), room(4000); many > 8*few {
		t.Errorf("1000 pairs take %d bytes, 4000 %d", few, many)
	}
}

// TestLayoutFillsThePaper: a picture of many lies down and leaves little of the
// paper unused, also around a hub, which draws all others to it.
func TestLayoutFillsThePaper(t *testing.T) {
	boxes, links := randomBoxes(500, 500)
	for i := range links {
		if i%2 == 0 {
			links[i].A = 0
		}
	}
	at := Layout(boxes, links)
	var wide, high, used float64
	for i, p := range at {
		wide, high = max(wide, p.X+boxes[i].W/2), max(high, p.Y+boxes[i].H/2)
		used += boxes[i].W * boxes[i].H
	}
	if aspect := wide / high; aspect < 1.2 || aspect > 2 {
		t.Errorf("%v is how wide it is for its height", aspect)
	}
	if used < 0.16*wide*high {
		t.Errorf("boxes take %v of the paper", used/(wide*high))
	}
}

// distances are means: of joined nodes, and of any.
func distances(at []Point, links []Link) (joined, all float64) {
	for _, l := range links {
		joined += math.Hypot(at[l.A].X-at[l.B].X, at[l.A].Y-at[l.B].Y) / float64(len(links))
	}
	n := 0.0
	for i := range at {
		for j := range i {
			all += math.Hypot(at[i].X-at[j].X, at[i].Y-at[j].Y)
			n++
		}
	}
	return joined, all / n
}

func BenchmarkLayout(b *testing.B) {
	boxes, links := randomBoxes(500, 900)
	for b.Loop() {
		Layout(boxes, links)
	}
}
