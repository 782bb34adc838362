package query

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"math"
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// RelatedOptions say how much of an answer is wanted. The zero value gives ten
// neighbours with two sentences each.
type RelatedOptions struct {
	Limit    int // neighbours; ten if 0, all if negative
	Evidence int // sentences for each; two if 0, none if negative
}

func (o RelatedOptions) limits() (neighbours, sentences int) {
	return limit(o.Limit, 10), limit(o.Evidence, 2)
}

// candidates bounds how many neighbours of an entity are ranked. Those with
// the lightest ties are left out, of equals by the hash of their key.
const candidates = 256

// walk are the parameters of the walk from an entity. The budget keeps it
// within a few milliseconds beside the biggest hub.
var walk = graph.Walk{Restart: 0.5, Epsilon: 2e-5, Budget: 40000}

// Related returns the neighbours of an entity, best first, ties by name. The
// score is the sum of two shares of the best: the weight of the direct tie,
// damped for neighbours that stand everywhere, and the personalised PageRank
// from the entity, damped alike.
func (v *View) Related(ctx context.Context, name string, o RelatedOptions) (kg.Related, error) {
	g, err := v.find(ctx, name, accepted)
	if err != nil {
		return kg.Related{}, err
	}
	out := kg.Related{Query: name, Related: []kg.Neighbour{}}
	if out.Entity, err = v.entity(g); err != nil {
		return out, err
	}
	near, err := v.near(g)
	if err != nil {
		return out, err
	}
	neighbours, sentences := o.limits()
	most := candidates
	if neighbours > most {
		most = neighbours
	}
	ranked, err := v.rank(ctx, g, strongest(near, most))
	if err != nil {
		return out, err
	}
	for _, n := range ranked[:min(len(ranked), neighbours)] {
		neighbour, err := v.neighbour(g, n, sentences)
		if err != nil {
			return out, err
		}
		out.Related = append(out.Related, neighbour)
	}
	return out, nil
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

// near is an entity beside another one.
type near struct {
	*group
	tie    kg.Tie // to it, of all terms of both
	weight uint64 // of the tie, damped
	score  float64
	name   string
}

// near returns the entities beside an entity, in any order.
func (v *View) near(g *group) ([]near, error) {
	var list []near
	merged := map[kg.TermID]int{} // where in list an entity of several terms, or beside several, stands
	several := len(g.members) > 1
	for _, member := range g.members {
		for tie, err := range v.src.Ties(member) {
			if err != nil {
				return nil, err
			}
			other, ok, err := v.accepted(tie.To)
			if err != nil {
				return nil, err
			}
			if !ok || other.head == g.head {
				continue
			}
			at, known := merged[other.head]
			if !known {
				at = len(list)
				list = append(list, near{group: other})
				if several || len(other.members) > 1 {
					merged[other.head] = at
				}
			}
			list[at].tie = add(list[at].tie, tie)
		}
	}
	for i := range list {
		list[i].weight = damped(weight(list[i].tie), list[i].sums)
	}
	return list, nil
}

// accepted returns the entity that a term belongs to, if it belongs to one.
func (v *View) accepted(id kg.TermID) (*group, bool, error) {
	sums := v.src.Sums(id)
	if sums.Joins == 0 && !accepted(sums) {
		return nil, false, nil
	}
	g, err := v.group(id, sums)
	return g, err == nil && accepted(g.sums), err
}

func add(a, b kg.Tie) kg.Tie {
	return kg.Tie{
		To: b.To, Notes: a.Notes + b.Notes, Stated: a.Stated + b.Stated, Sentence: a.Sentence + b.Sentence, Block: a.Block + b.Block,
		Heading: a.Heading + b.Heading, Section: a.Section + b.Section, Linked: a.Linked + b.Linked, Filed: a.Filed + b.Filed,
	}
}

// strongest returns the neighbours with the heaviest ties, heaviest first.
func strongest(list []near, most int) []near {
	slices.SortFunc(list, func(a, b near) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.sums.Hash, b.sums.Hash))
	})
	return list[:min(len(list), most)]
}

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
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name, b.name), cmp.Compare(a.sums.Hash, b.sums.Hash))
	})
	return list
}

// terrain is the graph that the walk from an entity sees: all edges of the
// entity's candidates, and of it those to the candidates only.
type terrain struct {
	v     *View
	start *group
	near  []near
	ctx   context.Context
	err   error
}

// Degree implements [graph.Graph].
func (t *terrain) Degree(node uint32) int {
	if kg.TermID(node) == t.start.head {
		return len(t.near)
	}
	return t.v.src.Sums(kg.TermID(node)).Ties
}

// Edges implements [graph.Graph].
func (t *terrain) Edges(node uint32) iter.Seq[graph.Edge] {
	list := t.near
	if kg.TermID(node) != t.start.head {
		list = t.neighbours(kg.TermID(node))
	}
	return func(yield func(graph.Edge) bool) {
		for _, n := range list {
			if !yield(graph.Edge{To: uint32(n.head), Weight: n.weight}) {
				return
			}
		}
	}
}

func (t *terrain) neighbours(id kg.TermID) []near {
	g, err := t.v.group(id, t.v.src.Sums(id))
	if err == nil {
		err = t.ctx.Err()
	}
	if err != nil || t.err != nil {
		t.err = cmp.Or(t.err, err)
		return nil
	}
	list, err := t.v.near(g)
	t.err = err
	return list
}

// neighbour completes a neighbour with what proves it.
func (v *View) neighbour(g *group, n near, sentences int) (kg.Neighbour, error) {
	e, err := v.entity(n.group)
	if err != nil {
		return kg.Neighbour{}, err
	}
	out := kg.Neighbour{ID: e.ID, Name: e.Name, Kind: e.Kind, Aliases: e.Aliases, Score: n.score}
	if out.Relations, err = v.relations(g, n.group, n.tie); err != nil {
		return out, err
	}
	out.Evidence, err = v.evidence(g, n.group, sentences)
	return out, err
}

// relations lists what joins two entities: the types stated, most frequent
// first, then linked and mentioned.
func (v *View) relations(a, b *group, tie kg.Tie) ([]string, error) {
	counts := map[kg.RelationType]int{}
	if tie.Stated > 0 {
		if err := v.statements(a, b, func(s kg.Statement) { counts[s.Type]++ }); err != nil {
			return nil, err
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
