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

// picture chooses what to look at: the most common of the nodes, each with what it
// hangs together with most, the nodes of the strongest edges, as many as fit, and of
// each node its strongest edges among these. A hub has a dozen, and beyond these only
// those that hold the picture together: one more spoke says less than what the
// spoke's end has to do with others.
func picture(nodes []*group, edges []edge, top int) ([]*group, []edge) {
	byStrength(edges)
	first := newSketch()
	first.anchor(mostCommon(slices.Clone(nodes), top/commonShare), edges)
	for _, e := range edges {
		if len(first.nodes)+first.news(e) <= top && !first.full(e) {
			first.draw(e)
		}
	}
	fair := newSketch()
	var spokes []edge
	for _, e := range among(first.nodes, edges) {
		switch {
		case fair.full(e):
		case fair.atHub(e):
			spokes = append(spokes, e)
		default:
			fair.draw(e)
		}
	}
	for _, e := range spokes {
		if fair.part(e.a) != fair.part(e.b) {
			fair.draw(e)
		}
	}
	return fair.nodes, fair.edges
}

// commonShare is the part of a picture that is for what is most common: whoever knows
// the notes looks for it there.
const commonShare = 4

// anchor draws for each node its strongest edge that brings no other one than nodes,
// or else its strongest. edges are sorted, the strongest first.
func (s *sketch) anchor(nodes []*group, edges []edge) {
	wanted := map[kg.TermID]bool{}
	for _, g := range nodes {
		wanted[g.head] = true
	}
	for _, inner := range []bool{true, false} {
		for _, e := range edges {
			a, b := wanted[e.a.head], wanted[e.b.head]
			if inner && a && b || !inner && (a && s.degree[e.a.head] == 0 || b && s.degree[e.b.head] == 0) {
				if s.news(e) > 0 {
					s.draw(e)
				}
			}
		}
	}
}

// sketch is a picture in the making.
type sketch struct {
	nodes  []*group
	edges  []edge
	degree map[kg.TermID]int
	leader map[kg.TermID]kg.TermID // another node of the same connected part
}

func newSketch() *sketch {
	return &sketch{degree: map[kg.TermID]int{}, leader: map[kg.TermID]kg.TermID{}}
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

// full reports whether both ends of an edge have enough of them.
func (s *sketch) full(e edge) bool {
	return min(s.degree[e.a.head], s.degree[e.b.head]) >= graphEdges
}

// atHub reports whether one end of an edge has very many of them.
func (s *sketch) atHub(e edge) bool {
	return max(s.degree[e.a.head], s.degree[e.b.head]) >= hubEdges
}

// part names the connected part that a node belongs to (Galler and Fischer 1964).
func (s *sketch) part(g *group) kg.TermID {
	head := g.head
	for {
		next, ok := s.leader[head]
		if !ok {
			return head
		}
		if over, ok := s.leader[next]; ok {
			s.leader[head] = over
		}
		head = next
	}
}

func (s *sketch) draw(e edge) {
	for _, g := range []*group{e.a, e.b} {
		if s.degree[g.head]++; s.degree[g.head] == 1 {
			s.nodes = append(s.nodes, g)
		}
	}
	s.edges = append(s.edges, e)
	if a, b := s.part(e.a), s.part(e.b); a != b {
		s.leader[a] = b
	}
}
