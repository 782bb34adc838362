package query

import (
	"cmp"
	"context"
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// candidates bounds how many neighbours of an entity are ranked: those with the heaviest
// ties. It doesn't depend on how many are asked for, for scores are shares among them.
const candidates = 128

// manyCandidates is among how many neighbours those that pass are sought for a graph.
const manyCandidates = 4096

// candidatesOf returns the neighbours with the heaviest ties that pass, sought among many.
func (v *View) candidatesOf(g *group, most int) ([]near, error) {
	if v.sieve.open() {
		return v.strongest(g, most)
	}
	list, err := v.strongest(g, max(most, manyCandidates))
	kept := list[:0]
	for _, n := range list {
		pass, err := v.passes(n.head)
		if err != nil {
			return nil, err
		}
		if pass {
			kept = append(kept, n)
		}
	}
	return kept[:min(len(kept), most)], err
}

// ranked returns at least the wanted number of the neighbours that pass, if there are so
// many: the candidates by their scores, then the others by their ties, each with a score
// below; and how many pass in all.
func (v *View) ranked(ctx context.Context, g *group, most int) (list []near, all int, err error) {
	if list, all, err = v.heaviest(g, max(most, candidates)); err != nil || len(list) == 0 {
		return nil, 0, err
	}
	best, others := list[:min(len(list), candidates)], list[min(len(list), candidates):]
	lightest := best[len(best)-1].weight
	if err := v.weigh(g, best); err != nil {
		return nil, 0, err
	}
	if err := v.score(ctx, g, best); err != nil {
		return nil, 0, err
	}
	last := best[len(best)-1].score
	for i := range others {
		others[i].score = round(last * share(float64(others[i].weight), float64(lightest)))
	}
	return list, all, nil
}

// heaviest returns the neighbours with the heaviest ties that pass, heaviest first, and
// how many pass.
func (v *View) heaviest(g *group, most int) (list []near, all int, err error) {
	if !v.sieve.open() {
		return v.sifted(g, most)
	}
	if list, err = v.strongest(g, most); err != nil || len(list) < most {
		return list, len(list), err
	}
	all, err = v.neighboursOf(g)
	return list, all, err
}

// sifted is heaviest where not everything passes: every neighbour is looked at.
func (v *View) sifted(g *group, most int) (list []near, all int, err error) {
	t := top{most: most}
	var failed error
	err = v.near(g, &wanted{}, func(n *near) {
		pass, err := v.passes(n.head)
		if err != nil {
			failed = err
		}
		if pass {
			all++
			t.see(n)
		}
	})
	t.prune()
	return t.list, all, cmp.Or(err, failed)
}

// neighboursOf counts the neighbours of an entity.
func (v *View) neighboursOf(g *group) (int, error) {
	single, joined := 0, map[kg.TermID]bool{}
	joins := v.joins(g)
	for _, member := range g.members {
		for tie, err := range v.src.Ties(member, nil) {
			switch {
			case err != nil:
				return 0, err
			case len(g.members) == 1 && !joins(tie.To):
				if v.src.Certain(tie.To) || accepted(v.src.Sums(tie.To)) {
					single++
				}
			default:
				other, ok, err := v.accepted(tie.To)
				if err != nil {
					return 0, err
				}
				if ok {
					joined[other.head] = true
				}
			}
		}
	}
	delete(joined, g.head)
	return single + len(joined), nil
}

// score gives neighbours their scores and sorts them.
func (v *View) score(ctx context.Context, g *group, list []near) error {
	t := terrain{v: v, start: g, near: list, ctx: ctx}
	ranks := graph.Push(&t, uint32(g.head), walk)
	if t.err != nil {
		return t.err
	}
	var bestTie, bestRank float64
	for i := range list {
		bestTie = max(bestTie, float64(list[i].weight))
		bestRank = max(bestRank, float64(ranks[uint32(list[i].head)]))
	}
	for i := range list {
		n := &list[i]
		n.score = (share(float64(n.weight), bestTie) + share(float64(ranks[uint32(n.head)]), bestRank)) / 2
		e, err := v.entry(n.head)
		if err != nil {
			return err
		}
		n.name = nameOf(&e)
	}
	if err := v.preferStated(g, list); err != nil {
		return err
	}
	sortByScore(list)
	return nil
}

// sortByScore sorts neighbours by score, ties by name. Scores are relative to the
// best, to four decimals.
func sortByScore(list []near) {
	var best float64
	for _, n := range list {
		best = max(best, n.score)
	}
	for i := range list {
		list[i].score = round(share(list[i].score, best))
	}
	slices.SortFunc(list, func(a, b near) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name, b.name), cmp.Compare(a.hash, b.hash))
	})
}
