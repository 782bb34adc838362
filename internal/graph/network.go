package graph

import (
	"slices"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/simple"
)

// Network is an undirected weighted graph in memory, of nodes numbered from 0.
// It gives gonum nodes and neighbours in the order of their numbers, so that
// what gonum computes of it is the same each time. An edge of a node with
// itself is left out, of several between two nodes the last one counts.
type Network struct {
	ends [][]end // of each node, by number
}

type end struct {
	to     int
	weight float64
}

// Link joins two nodes.
type Link struct {
	A, B   int
	Weight float64 // positive
}

// NewNetwork makes a graph of so many nodes.
func NewNetwork(nodes int, links []Link) *Network {
	n := &Network{ends: make([][]end, nodes)}
	for _, l := range links {
		if l.A != l.B {
			n.put(l.A, l.B, l.Weight)
			n.put(l.B, l.A, l.Weight)
		}
	}
	return n
}

func (n *Network) put(from, to int, weight float64) {
	at, ok := n.find(from, to)
	if ok {
		n.ends[from][at].weight = weight
		return
	}
	n.ends[from] = slices.Insert(n.ends[from], at, end{to, weight})
}

func (n *Network) find(from, to int) (int, bool) {
	return slices.BinarySearchFunc(n.ends[from], to, func(e end, to int) int { return e.to - to })
}

// The methods below implement gonum's graph.Weighted and graph.Undirected.

// Node returns a node, nil if there is none of this number.
func (n *Network) Node(id int64) gonum.Node {
	if id < 0 || id >= int64(len(n.ends)) {
		return nil
	}
	return simple.Node(id)
}

// Nodes returns all nodes.
func (n *Network) Nodes() gonum.Nodes {
	list := make([]gonum.Node, len(n.ends))
	for i := range list {
		list[i] = simple.Node(i)
	}
	return iterator.NewOrderedNodes(list)
}

// From returns the neighbours of a node.
func (n *Network) From(id int64) gonum.Nodes {
	list := make([]gonum.Node, len(n.ends[id]))
	for i, e := range n.ends[id] {
		list[i] = simple.Node(e.to)
	}
	return iterator.NewOrderedNodes(list)
}

// HasEdgeBetween reports whether two nodes are joined.
func (n *Network) HasEdgeBetween(x, y int64) bool {
	_, ok := n.find(int(x), int(y))
	return ok
}

// Edge returns what joins two nodes, nil if nothing does.
func (n *Network) Edge(x, y int64) gonum.Edge { return n.WeightedEdge(x, y) }

// EdgeBetween is [Network.Edge].
func (n *Network) EdgeBetween(x, y int64) gonum.Edge { return n.WeightedEdge(x, y) }

// WeightedEdgeBetween is [Network.WeightedEdge].
func (n *Network) WeightedEdgeBetween(x, y int64) gonum.WeightedEdge { return n.WeightedEdge(x, y) }

// WeightedEdge returns what joins two nodes, nil if nothing does.
func (n *Network) WeightedEdge(x, y int64) gonum.WeightedEdge {
	at, ok := n.find(int(x), int(y))
	if !ok {
		return nil
	}
	return simple.WeightedEdge{F: simple.Node(x), T: simple.Node(y), W: n.ends[x][at].weight}
}

// Weight returns the weight of what joins two nodes.
func (n *Network) Weight(x, y int64) (w float64, ok bool) {
	if x == y {
		return 0, true
	}
	at, ok := n.find(int(x), int(y))
	if !ok {
		return 0, false
	}
	return n.ends[x][at].weight, true
}
