package graph

import (
	"math"
	"math/rand/v2"
	"slices"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
)

// louvainSeed is fixed, so that the same graph has the same communities.
const louvainSeed = 1

// Communities parts the nodes into groups that are joined among themselves more
// than with others, by the method of Blondel, Guillaume, Lambiotte and Lefebvre
// (2008). A higher resolution gives more and smaller groups; 1 is usual. Groups
// are sorted by size, largest first, then by their first node; nodes by number.
func (n *Network) Communities(resolution float64) [][]int {
	if len(n.ends) == 0 {
		return nil
	}
	reduced := community.Modularize(n, resolution, rand.NewPCG(louvainSeed, louvainSeed))
	var groups [][]int
	for _, c := range reduced.Communities() {
		groups = append(groups, numbers(c))
	}
	slices.SortFunc(groups, func(a, b []int) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return a[0] - b[0]
	})
	return groups
}

func numbers(nodes []gonum.Node) []int {
	list := make([]int, len(nodes))
	for i, n := range nodes {
		list[i] = int(n.ID())
	}
	slices.Sort(list)
	return list
}

const (
	damping    = 0.85
	iterations = 100
	tolerance  = 1e-9
)

// PageRank returns for each node the share of time that a walker spends there
// who follows edges by weight and now and then jumps to any node (Page, Brin,
// Motwani and Winograd 1999). The shares add up to 1.
func (n *Network) PageRank() []float64 {
	size := float64(len(n.ends))
	rank := slices.Repeat([]float64{1 / size}, len(n.ends))
	for range iterations {
		next := n.step(rank)
		change := 0.0
		for i := range next {
			change += math.Abs(next[i] - rank[i])
		}
		if rank = next; change < tolerance {
			break
		}
	}
	return rank
}

// step lets the walkers go one edge.
func (n *Network) step(rank []float64) []float64 {
	size := float64(len(n.ends))
	next := make([]float64, len(n.ends))
	lost := 0.0 // from nodes without edges
	for i, ends := range n.ends {
		total := 0.0
		for _, e := range ends {
			total += e.weight
		}
		if total == 0 {
			lost += rank[i]
		}
		for _, e := range ends {
			next[e.to] += damping * rank[i] * e.weight / total
		}
	}
	for i := range next {
		next[i] += (1 - damping + damping*lost) / size
	}
	return next
}
