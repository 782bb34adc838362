package query

import (
	"cmp"
	"context"
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

const rankRows = 20

// Measures lists the ways to say how central an entity is.
func Measures() []string { return []string{"pagerank", "betweenness", "degree"} }

// Rank returns the most central entities that pass, by one of [Measures]: PageRank
// if by is empty. How central one is depends on the whole graph, whatever passes.
// Ties are damped at both ends, so that what stands near everything counts little
// for any of it.
func (v *View) Rank(ctx context.Context, by string, most int) (kg.Ranking, error) {
	if err := validWord("by", by, Measures()); err != nil {
		return kg.Ranking{}, err
	}
	by = cmp.Or(by, Measures()[0])
	n, err := v.wholeNetwork(ctx)
	if err != nil {
		return kg.Ranking{}, err
	}
	degree := make([]int, len(n.nodes))
	for _, l := range n.links {
		degree[l.A]++
		degree[l.B]++
	}
	scores, err := n.measure(ctx, by, degree)
	if err != nil {
		return kg.Ranking{}, err
	}
	order, err := v.passingAmong(n.nodes)
	if err != nil {
		return kg.Ranking{}, err
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	shown := min(len(order), limit(most, rankRows))
	out := kg.Ranking{By: by, Rows: make([]kg.Ranked, shown), More: len(order) - shown}
	for i, node := range order[:shown] {
		if out.Rows[i], err = n.ranked(ctx, node, degree[node], round(share(scores[node], scores[order[0]]))); err != nil {
			return out, err
		}
	}
	return out, nil
}

// measure says how central each node is.
func (n *network) measure(ctx context.Context, by string, degree []int) ([]float64, error) {
	g := graph.NewNetwork(len(n.nodes), n.links)
	switch by {
	case "betweenness":
		return g.Betweenness(ctx)
	case "degree":
		scores := make([]float64, len(degree))
		for i, d := range degree {
			scores[i] = float64(d)
		}
		return scores, nil
	}
	return g.PageRank(), nil
}

func (n *network) ranked(ctx context.Context, node, degree int, score float64) (kg.Ranked, error) {
	g := n.nodes[node]
	s, err := n.v.stop(g)
	if err != nil {
		return kg.Ranked{}, err
	}
	out := kg.Ranked{ID: s.ID, Name: s.Name, Kind: s.Kind, Score: score, Degree: degree, Notes: g.sums.Notes, Mentions: g.sums.Mentions}
	out.Proof, err = n.prove(ctx, n.strongestOf(func(a, b int) bool { return a == node || b == node }))
	return out, err
}
