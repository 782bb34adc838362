package graph

import "context"

// Betweenness returns for each node on how many of the shortest paths between
// two others it lies (Freeman 1977, by the method of Brandes 2001), as a share
// of what is possible. Each edge is one step, whatever its weight. It costs
// nodes times edges, and fails if ctx ends before it is done.
func (n *Network) Betweenness(ctx context.Context) ([]float64, error) {
	scores := make([]float64, len(n.ends))
	s := newSpread(len(n.ends))
	for start := range n.ends {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s.from(n, start)
		s.back(scores)
	}
	pairs := max(1, float64(len(n.ends)-1)*float64(len(n.ends)-2))
	for i := range scores {
		scores[i] /= pairs
	}
	return scores, nil
}

// spread is the shortest paths from one node to all that it reaches.
type spread struct {
	order   []int     // nodes reached, the nearest first
	before  [][]int   // of each node those that are one step before it
	steps   []int     // to each node; -1 for one that isn't reached
	paths   []float64 // how many shortest ones lead to each node
	passing []float64 // for each node, the share of the paths to others that lead over it
}

func newSpread(nodes int) *spread {
	return &spread{before: make([][]int, nodes), steps: make([]int, nodes), paths: make([]float64, nodes), passing: make([]float64, nodes)}
}

// from goes out from a node, step by step.
func (s *spread) from(n *Network, start int) {
	for i := range s.steps {
		s.before[i], s.steps[i] = s.before[i][:0], -1
	}
	clear(s.paths)
	s.order, s.steps[start], s.paths[start] = append(s.order[:0], start), 0, 1
	for at := 0; at < len(s.order); at++ {
		node := s.order[at]
		for _, e := range n.ends[node] {
			if s.steps[e.to] < 0 {
				s.order, s.steps[e.to] = append(s.order, e.to), s.steps[node]+1
			}
			if s.steps[e.to] == s.steps[node]+1 {
				s.paths[e.to] += s.paths[node]
				s.before[e.to] = append(s.before[e.to], node)
			}
		}
	}
}

// back goes the paths back, the farthest nodes first, and adds to the scores what each
// node in between has of them.
func (s *spread) back(scores []float64) {
	clear(s.passing)
	for at := len(s.order) - 1; at > 0; at-- {
		node := s.order[at]
		for _, b := range s.before[node] {
			s.passing[b] += s.paths[b] / s.paths[node] * (1 + s.passing[node])
		}
		scores[node] += s.passing[node]
	}
}
