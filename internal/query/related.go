package query

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// limits is how many neighbours are wanted, and how many sentences for each.
func limits(o kg.RelatedOptions) (neighbours, sentences int) {
	return limit(o.Limit, 10), proofs(o.Evidence, 2)
}

// Related returns the neighbours of an entity, best first, ties by name. The
// score is half how near the neighbour is, damped for those that stand
// everywhere and times what kinship and kind make of it, and half the
// personalised PageRank from the entity over ties weighed alike, each as a
// share of the best.
func (v *View) Related(ctx context.Context, name string, o kg.RelatedOptions) (kg.Related, error) {
	g, bearers, err := v.findAmong(ctx, name, accepted)
	if err != nil {
		return kg.Related{}, err
	}
	out, err := v.related(ctx, g, name, o)
	if err == nil {
		out.Also, err = v.also(bearers)
	}
	return out, err
}

// related ranks the neighbours of an entity that was asked for by a name.
func (v *View) related(ctx context.Context, g *group, name string, o kg.RelatedOptions) (out kg.Related, err error) {
	out = kg.Related{Query: name, Related: []kg.Neighbour{}}
	if out.Entity, err = v.entity(g); err != nil {
		return out, err
	}
	neighbours, sentences := limits(o)
	best, more, err := v.candidatesAndMore(g, max(candidates, neighbours))
	if err != nil {
		return out, err
	}
	out.More = more + max(0, len(best)-neighbours)
	if err := v.weigh(g, best); err != nil {
		return out, err
	}
	ranked, err := v.rank(ctx, g, best)
	if err != nil {
		return out, err
	}
	var claims []claim
	for _, n := range ranked[:min(len(ranked), neighbours)] {
		neighbour, other, err := v.neighbour(g, n)
		if err != nil {
			return out, err
		}
		out.Related, claims = append(out.Related, neighbour), append(claims, claim{a: g, b: other})
	}
	p := newProver(v, sentences)
	err = p.prove(ctx, claims, func(i int, e []kg.Evidence) { out.Related[i].Evidence = e })
	return out, err
}

// manyCandidates is among how many neighbours those that pass are sought.
const manyCandidates = 4096

// candidatesOf returns the neighbours with the heaviest ties that pass.
func (v *View) candidatesOf(g *group, most int) ([]near, error) {
	if v.sieve.open() {
		return v.strongest(g, most)
	}
	list, err := v.passing(g, max(most, manyCandidates))
	return list[:min(len(list), most)], err
}

// candidatesAndMore is candidatesOf, and says how many more there are: of a hub at most,
// and with a filter of those that are sought.
func (v *View) candidatesAndMore(g *group, most int) (list []near, more int, err error) {
	if !v.sieve.open() {
		list, err = v.passing(g, max(most, manyCandidates))
		shown := min(len(list), most)
		return list[:shown], len(list) - shown, err
	}
	if list, err = v.strongest(g, most); err != nil || len(list) < most {
		return list, 0, err
	}
	all, err := v.neighboursOf(g)
	return list, all - len(list), err
}

// passing returns those that pass of the neighbours with the heaviest ties.
func (v *View) passing(g *group, most int) ([]near, error) {
	list, err := v.strongest(g, most)
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
	return kept, err
}

// countedTies is up to how many ties it takes no time to look which of them lead to an entity.
const countedTies = 1024

// neighboursOf counts the neighbours of an entity, of a hub also what is none.
func (v *View) neighboursOf(g *group) (n int, err error) {
	if g.sums.Ties > countedTies {
		return g.sums.Ties, nil
	}
	err = v.near(g, &wanted{}, func(*near) { n++ })
	return n, err
}

func limit(n, otherwise int) int {
	switch {
	case n == 0:
		return otherwise
	case n < 0:
		return math.MaxInt32
	}
	return n
}

// proofs is how many sentences are wanted as evidence: n, another number if n is 0,
// none if it is negative.
func proofs(n, otherwise int) int { return max(0, cmp.Or(n, otherwise)) }

// rank gives the neighbours their scores and sorts them.
func (v *View) rank(ctx context.Context, g *group, list []near) ([]near, error) {
	t := terrain{v: v, start: g, near: list, ctx: ctx}
	ranks := graph.Push(&t, uint32(g.head), walk)
	if t.err != nil {
		return nil, t.err
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
			return nil, err
		}
		n.name = nameOf(&e)
	}
	return byScore(list), nil
}

func share(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return part / whole
}

// byScore sorts neighbours by score, ties by name. Scores are relative to the
// best, to four decimals.
func byScore(list []near) []near {
	var best float64
	for _, n := range list {
		best = max(best, n.score)
	}
	for i := range list {
		list[i].score = math.Round(1e4*share(list[i].score, best)) / 1e4
	}
	slices.SortFunc(list, func(a, b near) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name, b.name), cmp.Compare(a.hash, b.hash))
	})
	return list
}

// neighbour tells all of a neighbour but what proves it, and which entity it is.
func (v *View) neighbour(g *group, n near) (out kg.Neighbour, other *group, err error) {
	if other, err = v.group(n.head, v.src.Sums(n.head)); err != nil {
		return out, nil, err
	}
	e, err := v.entity(other)
	if err != nil {
		return out, nil, err
	}
	out = kg.Neighbour{ID: e.ID, Name: e.Name, Kind: e.Kind, Aliases: e.Aliases, Score: n.score}
	if out.Relations, err = v.relations(g, other, n.tie); err != nil {
		return out, nil, err
	}
	out.Counts, err = v.counts(g, other, n.tie)
	return out, other, err
}

// relations lists what joins two entities: the types stated, most frequent
// first, then linked and mentioned.
func (v *View) relations(a, b *group, tie kg.Tie) ([]string, error) {
	counts := map[kg.RelationType]int{}
	if tie.Stated > 0 {
		said, err := v.statements(a, b)
		if err != nil {
			return nil, err
		}
		for _, s := range said {
			counts[s.Type]++
		}
	}
	list := []string{}
	for _, t := range slices.SortedFunc(maps.Keys(counts), func(x, y kg.RelationType) int {
		return cmp.Or(cmp.Compare(counts[y], counts[x]), cmp.Compare(x, y))
	}) {
		list = append(list, string(t))
	}
	if tie.Linked > 0 {
		list = append(list, string(kg.Linked))
	}
	return append(list, string(kg.Mentioned)), nil
}
