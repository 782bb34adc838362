package query

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"

	"notes/pkg/kg"
)

// limits is how many neighbours are wanted, and how many sentences for each.
func limits(o kg.RelatedOptions) (neighbours, sentences int) {
	return limit(o.Limit, 10), proofs(o.Evidence, 2)
}

// Related returns the neighbours of an entity, best first, ties by name. The
// score is half how near the neighbour is, damped for those that stand
// everywhere and times what kinship, kind and the number of notes make of it, and half the
// personalised PageRank from the entity over ties weighed alike, each as a
// share of the best. Behind the candidates come those with lighter ties, heaviest first.
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
	list, all, err := v.ranked(ctx, g, neighbours)
	if err != nil {
		return out, err
	}
	list = list[:min(len(list), neighbours)]
	out.More = all - len(list)
	var claims []claim
	for _, n := range list {
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

func share(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return part / whole
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
