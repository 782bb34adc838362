package graph

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// twoCliques is two groups of four, all joined among themselves, and one edge
// between node 0 and node 4.
func twoCliques() *Network {
	var links []Link
	for _, first := range []int{0, 4} {
		for a := range 4 {
			for b := range a {
				links = append(links, Link{first + a, first + b, 1})
			}
		}
	}
	return NewNetwork(8, append(links, Link{0, 4, 1}))
}

// TestCommunities finds the groups that were put in.
func TestCommunities(t *testing.T) {
	if diff := cmp.Diff([][]int{{0, 1, 2, 3}, {4, 5, 6, 7}}, twoCliques().Communities(1)); diff != "" {
		t.Error(diff)
	}
	if got := NewNetwork(0, nil).Communities(1); len(got) != 0 {
		t.Errorf("an empty graph has communities: %v", got)
	}
}

// TestCentral: who joins two groups is more central than who stands in one.
func TestCentral(t *testing.T) {
	n := twoCliques()
	for name, scores := range map[string][]float64{"PageRank": n.PageRank(), "betweenness": betweenness(t, n)} {
		for i, s := range scores {
			if bridge := i == 0 || i == 4; bridge != (s > max(scores[0], scores[4])-1e-9) {
				t.Errorf("%s: %v", name, scores)
			}
		}
	}
	sum := 0.0
	for _, r := range NewNetwork(5, []Link{{0, 1, 2}}).PageRank() {
		sum += r
	}
	if math.Abs(sum-1) > 1e-6 {
		t.Errorf("the ranks of a graph with lonely nodes add up to %v", sum)
	}
}

// TestSameEachTime computes all of a random graph twice, with its edges in
// another order: a map in the way would show.
func TestSameEachTime(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var links []Link
	for range 600 {
		links = append(links, Link{rng.IntN(150), rng.IntN(150), 1 + float64(rng.IntN(9))})
	}
	seen := map[[2]int]bool{}
	var once []Link
	for _, l := range links {
		if at := [2]int{min(l.A, l.B), max(l.A, l.B)}; !seen[at] {
			seen[at] = true
			once = append(once, l)
		}
	}
	first := NewNetwork(150, once)
	for range 5 {
		rng.Shuffle(len(once), func(i, j int) { once[i], once[j] = once[j], once[i] })
		n := NewNetwork(150, once)
		if diff := cmp.Diff(first.Communities(1), n.Communities(1)); diff != "" {
			t.Fatalf("communities: %s", diff)
		}
		if diff := cmp.Diff(first.PageRank(), n.PageRank()); diff != "" {
			t.Fatalf("PageRank: %s", diff)
		}
		if diff := cmp.Diff(betweenness(t, first), betweenness(t, n)); diff != "" {
			t.Fatalf("betweenness: %s", diff)
		}
	}
}
