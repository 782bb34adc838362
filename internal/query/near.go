package query

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// near is an entity beside another one.
type near struct {
	head   kg.TermID
	hash   uint64 // of its key
	tie    kg.Tie // of all terms of both
	weight uint64 // of the tie, damped
	score  float64
	name   string
}

// wanted says which of the entities beside one are wanted. Others may be seen
// too. The zero value wants all.
type wanted struct {
	least uint64   // damped weight
	among *termSet // that hold their terms; nil for all
}

// near calls see for each entity beside an entity that is wanted, which see may
// change, in any order. What see is given is good until it returns. A hub has a
// hundred thousand neighbours, so nothing is allocated for those that are a
// single term, and little computed for those that aren't wanted.
func (v *View) near(g *group, want *wanted, see func(*near)) error {
	var n near
	merged, joins, skip := map[kg.TermID]*near{}, v.joins(g), v.tooLight(g, want)
	for _, member := range g.members {
		for tie, err := range v.src.Ties(member, skip) {
			if err != nil {
				return err
			}
			if !want.among.has(tie.To) {
				continue
			}
			if len(g.members) == 1 && !joins(tie.To) {
				v.single(tie, want, &n, see)
				continue
			}
			if err := v.merge(g, tie, merged); err != nil {
				return err
			}
		}
	}
	return v.seeMerged(merged, see)
}

// manyTies is from how many ties on it is quicker to read all terms that join others
// than to look at each neighbour.
const manyTies = 1024

// joins returns what tells which neighbours of an entity are not terms by themselves.
func (v *View) joins(g *group) func(kg.TermID) bool {
	if v.degree(g) < manyTies {
		return v.src.Joins
	}
	if v.joining == nil {
		v.joining = &termSet{}
		for id := range v.src.Joining() {
			v.joining.add(id)
		}
	}
	return v.joining.has
}

// degree returns how many ties the terms of an entity have.
func (v *View) degree(g *group) (ties int) {
	for _, member := range g.members {
		ties += v.src.Degree(member)
	}
	return ties
}

// tooLight returns what tells ranges of neighbours none of which has a weight that is
// wanted, nil where that isn't known.
func (v *View) tooLight(g *group, want *wanted) func(first kg.TermID, most kg.Tie) bool {
	if len(g.members) > 1 || v.joining == nil {
		return nil
	}
	return func(first kg.TermID, most kg.Tie) bool {
		return undamped*nearness(most) < want.least && !v.joining.hasAny(first, most.To)
	}
}

// single calls see for a neighbour that is a term by itself, if it is wanted. Where
// the weight of the tie says that it isn't, nothing else is looked at.
func (v *View) single(tie kg.Tie, want *wanted, n *near, see func(*near)) {
	w := nearness(tie)
	if undamped*w < want.least {
		return
	}
	if sums := v.src.Sums(tie.To); accepted(sums) {
		*n = near{head: tie.To, hash: sums.Hash, tie: tie, weight: damped(w, sums)}
		see(n)
	}
}

// merge adds a tie to those of the entity that it leads to.
func (v *View) merge(g *group, tie kg.Tie, merged map[kg.TermID]*near) error {
	other, ok, err := v.accepted(tie.To)
	if err != nil || !ok || other.head == g.head {
		return err
	}
	n := merged[other.head]
	if n == nil {
		n = &near{head: other.head}
		merged[other.head] = n
	}
	n.tie = add(n.tie, tie)
	return nil
}

func (v *View) seeMerged(merged map[kg.TermID]*near, see func(*near)) error {
	for head, n := range merged {
		g, err := v.group(head, v.src.Sums(head))
		if err != nil {
			return err
		}
		n.hash, n.weight = g.sums.Hash, damped(nearness(n.tie), g.sums)
		see(n)
	}
	return nil
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
		Heading: a.Heading + b.Heading, Section: a.Section + b.Section, Linked: a.Linked + b.Linked, Filed: a.Filed + b.Filed, Close: a.Close + b.Close,
	}
}

// strongest returns the neighbours with the heaviest ties, heaviest first, ties
// by the hash of their key.
func (v *View) strongest(g *group, most int) ([]near, error) {
	t := top{most: most}
	if err := v.near(g, &t.wanted, t.see); err != nil {
		return nil, err
	}
	t.prune()
	return t.list, nil
}

// top keeps the heaviest of many neighbours.
type top struct {
	most int
	list []near
	full bool // list[most-1] was once the last that is kept
	last near
	wanted
}

func (t *top) see(n *near) {
	if t.full && compareNear(*n, t.last) > 0 {
		return
	}
	if t.list = append(t.list, *n); len(t.list) >= 2*t.most {
		t.prune()
	}
}

func (t *top) prune() {
	slices.SortFunc(t.list, compareNear)
	if len(t.list) >= t.most {
		t.list = t.list[:t.most]
		t.full, t.last = true, t.list[t.most-1]
		t.least = t.last.weight
	}
}

func compareNear(a, b near) int {
	return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.hash, b.hash))
}
