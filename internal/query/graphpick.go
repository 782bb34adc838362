package query

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// byStrength sorts edges, the strongest first, of equals in the order they are.
func byStrength(edges []edge) {
	slices.SortStableFunc(edges, func(x, y edge) int { return cmp.Compare(y.strength, x.strength) })
}

// picture chooses the nodes and edges to look at: the strongest edges first,
// as long as they bring no more nodes than fit, and of each node only so many.
func picture(edges []edge, top int) ([]*group, []edge) {
	byStrength(edges)
	p := sketch{degree: map[kg.TermID]int{}}
	for _, e := range edges {
		if len(p.nodes)+p.news(e) <= top && !p.crowded(e) {
			p.draw(e)
		}
	}
	return p.nodes, p.edges
}

// sketch is a picture in the making.
type sketch struct {
	nodes  []*group
	edges  []edge
	degree map[kg.TermID]int
}

// news is how many nodes an edge would bring.
func (s *sketch) news(e edge) (n int) {
	for _, g := range []*group{e.a, e.b} {
		if s.degree[g.head] == 0 {
			n++
		}
	}
	return n
}

// crowded reports whether both ends of an edge have enough of them, or one has so
// many that only those may join it that would have none.
func (s *sketch) crowded(e edge) bool {
	a, b := s.degree[e.a.head], s.degree[e.b.head]
	return min(a, b) >= graphEdges || max(a, b) >= hubEdges && min(a, b) > 0
}

func (s *sketch) draw(e edge) {
	for _, g := range []*group{e.a, e.b} {
		if s.degree[g.head]++; s.degree[g.head] == 1 {
			s.nodes = append(s.nodes, g)
		}
	}
	s.edges = append(s.edges, e)
}
