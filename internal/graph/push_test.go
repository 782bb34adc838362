package graph

import (
	"iter"
	"maps"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// adjacency is a graph in memory whose edges come in a random order.
type adjacency struct {
	edges   map[uint32]map[uint32]uint64
	shuffle *rand.Rand
	looked  int
}

func (a *adjacency) Degree(node uint32) int { return len(a.edges[node]) }

func (a *adjacency) Edges(node uint32) iter.Seq[Edge] {
	list := make([]Edge, 0, len(a.edges[node]))
	for to, weight := range a.edges[node] {
		list = append(list, Edge{to, weight})
	}
	a.looked += len(list)
	a.shuffle.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return func(yield func(Edge) bool) {
		for _, e := range list {
			if !yield(e) {
				return
			}
		}
	}
}

// random makes a connected graph with symmetric weights.
func random(nodes int, seed uint64) *adjacency {
	rng := rand.New(rand.NewPCG(seed, 5))
	a := &adjacency{map[uint32]map[uint32]uint64{}, rng, 0}
	for i := range nodes {
		a.edges[uint32(i)] = map[uint32]uint64{}
	}
	for i := 1; i < nodes; i++ {
		for _, j := range []int{rng.IntN(i), rng.IntN(i)} {
			weight := 1 + rng.Uint64N(1000)
			a.edges[uint32(i)][uint32(j)], a.edges[uint32(j)][uint32(i)] = weight, weight
		}
	}
	return a
}

// exact is personalised PageRank by power iteration, in floating point.
func exact(a *adjacency, start uint32, restart float64) map[uint32]float64 {
	rank := map[uint32]float64{start: 1}
	for range 200 {
		next := map[uint32]float64{start: restart}
		for node, r := range rank {
			var total uint64
			for _, w := range a.edges[node] {
				total += w
			}
			for to, w := range a.edges[node] {
				next[to] += (1 - restart) * r * float64(w) / float64(total)
			}
		}
		rank = next
	}
	return rank
}

// TestPushApproximatesPageRank compares with another method of computing it.
func TestPushApproximatesPageRank(t *testing.T) {
	a := random(200, 1)
	got := Push(a, 3, Walk{Restart: 0.5, Epsilon: 1e-7, Budget: math.MaxInt})
	for node, want := range exact(a, 3, 0.5) {
		if diff := math.Abs(float64(got[node])/One - want); diff > 1e-4 {
			t.Errorf("node %d: %.6f, want %.6f", node, float64(got[node])/One, want)
		}
	}
}

// TestPushIsIndependentOfOrder repeats a walk with edges in other orders, and
// with the nodes numbered the other way round.
func TestPushIsIndependentOfOrder(t *testing.T) {
	const nodes = 300
	a, mirrored := random(nodes, 2), &adjacency{map[uint32]map[uint32]uint64{}, rand.New(rand.NewPCG(9, 9)), 0}
	for node, edges := range a.edges {
		mirrored.edges[nodes-1-node] = map[uint32]uint64{}
		for to, w := range edges {
			mirrored.edges[nodes-1-node][nodes-1-to] = w
		}
	}
	for _, w := range []Walk{{0.5, 1e-5, 400}, {0.2, 1e-4, math.MaxInt}} {
		want := Push(a, 7, w)
		if diff := cmp.Diff(want, Push(a, 7, w)); diff != "" {
			t.Errorf("twice the same walk: %s", diff)
		}
		got := map[uint32]uint64{}
		for node, r := range Push(mirrored, nodes-1-7, w) {
			got[nodes-1-node] = r
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("numbered the other way round: %s", diff)
		}
	}
}

// TestPushKeepsToItsBudget walks from the middle of a star of stars.
func TestPushKeepsToItsBudget(t *testing.T) {
	a := random(5000, 3)
	Push(a, 0, Walk{Restart: 0.5, Epsilon: 1e-9, Budget: 1000})
	if most := 1000 + len(a.edges[0]); a.looked > most {
		t.Errorf("looked at %d edges, want at most %d", a.looked, most)
	}
	if ranks := Push(&adjacency{edges: map[uint32]map[uint32]uint64{}, shuffle: a.shuffle}, 1, Walk{Restart: 0.5}); len(ranks) != 1 {
		t.Errorf("a node without edges has ranks %v", maps.Keys(ranks))
	}
}

// TestPushRanksHubs: what costs too much to push has a rank all the same, by what it was handed.
func TestPushRanksHubs(t *testing.T) {
	const start, hub, leaf, others = 0, 1, 2, 5000
	edges := map[uint32]map[uint32]uint64{start: {hub: 90, leaf: 10}, hub: {start: 90}, leaf: {start: 10}}
	for i := range uint32(others) {
		edges[hub][leaf+1+i], edges[leaf+1+i] = 1, map[uint32]uint64{hub: 1}
	}
	a := &adjacency{edges: edges, shuffle: rand.New(rand.NewPCG(1, 1))}
	rank := Push(a, start, Walk{Restart: 0.5, Epsilon: 1e-4, Budget: 100})
	if a.looked > 100 {
		t.Errorf("%d edges looked at, of 100 at most", a.looked)
	}
	if rank[hub] <= rank[leaf] {
		t.Errorf("the hub has %d, a leaf with a ninth of its weight %d", rank[hub], rank[leaf])
	}
}
