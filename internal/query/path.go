package query

import (
	"cmp"
	"container/heap"
	"context"
	"math"
	"slices"
	"strings"

	"notes/pkg/kg"
)

const (
	chainsShown = 3
	longestWay  = 4      // hops
	settled     = 400    // entities that are looked at from each end
	tiesRead    = 200000 // from each end
	waysOut     = 256    // ties of one entity that are followed, heaviest first
)

// Paths returns the best chains between two entities. A hop costs 1, and the
// more the weaker the tie, also for how much is said of both ends; a hub on the
// way costs besides, so that what stands near everything makes no short cut. The
// search goes out from both ends, cheapest first (Dijkstra 1959, from both ends
// Pohl 1971), over ties read from the index and within a budget; each entity on
// which the two meet gives one chain.
func (v *View) Paths(ctx context.Context, from, to string, o kg.PathOptions) (kg.Paths, error) {
	out := kg.Paths{Chains: []kg.Chain{}}
	a, err := v.find(ctx, from, accepted)
	if err != nil {
		return out, err
	}
	b, err := v.find(ctx, to, accepted)
	if err != nil {
		return out, err
	}
	if out.Source, err = v.entity(a); err != nil {
		return out, err
	}
	if out.Target, err = v.entity(b); err != nil || a.head == b.head {
		return out, err
	}
	chains, err := v.chains(ctx, a, b)
	if err != nil {
		return out, err
	}
	for _, c := range chains[:min(len(chains), limit(o.Limit, chainsShown))] {
		chain, err := v.chain(ctx, c, proofs(o.Evidence, 1))
		if err != nil {
			return out, err
		}
		out.Chains = append(out.Chains, chain)
	}
	return out, nil
}

// way is a chain while it is sought.
type way struct {
	cost  float64
	stops []*group
	names string
}

// chains lists the ways between two entities, best first.
func (v *View) chains(ctx context.Context, a, b *group) ([]way, error) {
	left, err := v.goOut(ctx, a, b)
	if err != nil {
		return nil, err
	}
	right, err := v.goOut(ctx, b, a)
	if err != nil {
		return nil, err
	}
	var ways []way
	for head, l := range left {
		r := right[head]
		if r == nil {
			continue
		}
		w, ok, err := v.meet(l, r)
		if err != nil {
			return nil, err
		}
		if ok {
			ways = append(ways, w)
		}
	}
	slices.SortFunc(ways, func(x, y way) int { return cmp.Or(cmp.Compare(x.cost, y.cost), cmp.Compare(x.names, y.names)) })
	return withoutDetours(ways), nil
}

// withoutDetours drops the ways that pass all that a better one passes; the direct one
// passes nothing.
func withoutDetours(ways []way) []way {
	var kept []way
	for _, w := range ways {
		again := func(better way) bool {
			return w.names == better.names || len(better.stops) > 2 && passesAll(w.stops, better.stops)
		}
		if !slices.ContainsFunc(kept, again) {
			kept = append(kept, w)
		}
	}
	return kept
}

// passesAll reports whether some stops have all of others among them.
func passesAll(stops, others []*group) bool {
	for _, g := range others {
		if !slices.ContainsFunc(stops, func(s *group) bool { return s.head == g.head }) {
			return false
		}
	}
	return true
}

// meet joins what leads to an entity from both ends, if no other entity is on
// both ways and they aren't too long.
func (v *View) meet(l, r *step) (w way, ok bool, err error) {
	w.cost = math.Round(1e3*(l.cost+r.cost-l.toll)) / 1e3
	for s := l; s != nil; s = s.from {
		w.stops = append(w.stops, s.g)
	}
	slices.Reverse(w.stops)
	for s := r.from; s != nil; s = s.from {
		if slices.ContainsFunc(w.stops, func(g *group) bool { return g.head == s.g.head }) {
			return w, false, nil
		}
		w.stops = append(w.stops, s.g)
	}
	keys := make([]string, len(w.stops))
	for i, g := range w.stops {
		e, err := v.entry(g.head)
		if err != nil {
			return w, false, err
		}
		keys[i] = e.Key
	}
	w.names = strings.Join(keys, "\x00")
	return w, len(w.stops) >= 2 && len(w.stops) <= longestWay+1, nil
}

// step is an entity that a search has reached.
type step struct {
	g     *group
	hash  uint64
	from  *step // nil for the start
	cost  float64
	toll  float64 // the part of it that the entity itself costs
	queue int     // place in the queue
}

// frontierQueue is the steps that can be taken next, cheapest first, ties by
// the hash of the key.
type frontierQueue []*step

func (q frontierQueue) Len() int { return len(q) }
func (q frontierQueue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[i].cost, q[j].cost), cmp.Compare(q[i].hash, q[j].hash)) < 0
}

func (q frontierQueue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].queue, q[j].queue = i, j
}

// Push implements [heap.Interface].
func (q *frontierQueue) Push(x any) {
	s := x.(*step)
	s.queue = len(*q)
	*q = append(*q, s)
}

// Pop implements [heap.Interface].
func (q *frontierQueue) Pop() any {
	last := len(*q) - 1
	s := (*q)[last]
	*q = (*q)[:last]
	return s
}

// goOut finds the cheapest ways from an entity to those around it. It doesn't
// go on from the goal.
func (v *View) goOut(ctx context.Context, start, goal *group) (map[kg.TermID]*step, error) {
	done := map[kg.TermID]*step{}
	first := &step{g: start}
	queue, known := frontierQueue{first}, map[kg.TermID]*step{start.head: first}
	budget := tiesRead
	for len(queue) > 0 && len(done) < settled {
		s := heap.Pop(&queue).(*step)
		done[s.g.head] = s
		degree := v.degree(s.g)
		if s.g.head == goal.head || budget < degree {
			continue
		}
		budget -= degree
		near, err := v.strongest(s.g, waysOut)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		for _, n := range near {
			if done[n.head] != nil {
				continue
			}
			if err := v.reach(s, n, goal, known, &queue); err != nil {
				return nil, err
			}
		}
	}
	return done, nil
}

// reach puts an entity into the queue, or forward in it.
func (v *View) reach(s *step, n near, goal *group, known map[kg.TermID]*step, queue *frontierQueue) error {
	next := known[n.head]
	isNew := next == nil
	if isNew {
		g, err := v.group(n.head, v.src.Sums(n.head))
		if err != nil {
			return err
		}
		next = &step{g: g, hash: n.hash, cost: math.MaxFloat64}
		if n.head != goal.head {
			next.toll = v.hubToll(g.sums)
		}
		known[n.head] = next
	}
	if cost := s.cost + hopCost(n.tie, s.g.sums, next.g.sums) + next.toll; cost < next.cost {
		next.from, next.cost = s, cost
	}
	if isNew {
		heap.Push(queue, next)
	} else {
		heap.Fix(queue, next.queue)
	}
	return nil
}

// hubToll is what it costs to pass an entity. Where it is more common than twice the root of
// all sections, it is a hub: what has an everyday share in a few dozen notes has none in thousands.
func (v *View) hubToll(s kg.Sums) float64 {
	return 4 * max(0, math.Log2(common(s)/(2*math.Sqrt(float64(v.src.Sections())))))
}

// hopCost is what it costs to go from one entity to another: 1, the more the looser the
// tie, and the more the less of what is said of either is said of both (the cosine of
// Salton 1983, in bits).
func hopCost(t kg.Tie, a, b kg.Sums) float64 {
	w := float64(weight(t)) / unit
	apart := math.Log2((2+common(a))*(2+common(b)))/2 - math.Log2(1+w)
	return 1 + 1/w + max(0, apart)
}

// chain completes a way with what proves each hop.
func (v *View) chain(ctx context.Context, w way, sentences int) (kg.Chain, error) {
	out := kg.Chain{Cost: w.cost}
	var claims []claim
	for i := 1; i < len(w.stops); i++ {
		h, err := v.hop(w.stops[i-1], w.stops[i])
		if err != nil {
			return out, err
		}
		out.Hops, claims = append(out.Hops, h), append(claims, claim{w.stops[i-1], w.stops[i], h.Type})
	}
	p := newProver(v, sentences)
	err := p.prove(ctx, claims, func(i int, e []kg.Evidence) { out.Hops[i].Evidence = e })
	return out, err
}

// hop tells all of a hop but what proves it.
func (v *View) hop(a, b *group) (h kg.Hop, err error) {
	if h.Source, err = v.stop(a); err != nil {
		return h, err
	}
	if h.Target, err = v.stop(b); err != nil {
		return h, err
	}
	tie, err := v.tie(a, b)
	if err != nil {
		return h, err
	}
	kind, forward, err := v.edgeType(edge{a: a, b: b, tie: tie})
	h.Type, h.Subject = kind, h.Source.ID
	if !forward {
		h.Subject = h.Target.ID
	}
	return h, err
}

func (v *View) stop(g *group) (kg.Stop, error) {
	e, err := v.entry(g.head)
	return kg.Stop{ID: e.Key, Name: nameOf(&e), Kind: kindOf(e.Profiles)}, err
}

// tie returns what joins two entities.
func (v *View) tie(a, b *group) (tie kg.Tie, err error) {
	err = v.near(a, &wanted{among: termsOf([]*group{b})}, func(n *near) {
		if n.head == b.head {
			tie = n.tie
		}
	})
	return tie, err
}
