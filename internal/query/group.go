package query

import (
	"cmp"
	"maps"
	"slices"

	"notes/pkg/kg"
)

// group is the terms that are one entity: as a rule a single one, else an
// acronym and its long form, joined by the authors.
type group struct {
	head    kg.TermID // the term whose key is the entity's ID
	members []kg.TermID
	sums    kg.Sums // of all members
}

// mostJoined bounds how many terms are one: nothing has more names, and what many short
// and long forms join in a row is many things.
const mostJoined = 64

// group returns the group that a term belongs to.
func (v *View) group(id kg.TermID, sums kg.Sums) (*group, error) {
	if sums.Joins == 0 {
		return &group{id, []kg.TermID{id}, sums}, nil
	}
	if g, ok := v.groups[id]; ok {
		return g, nil
	}
	c := cluster{v: v, nodes: map[kg.TermID]*member{}}
	if err := c.gather(id); err != nil {
		return nil, err
	}
	for _, members := range c.partition() {
		g, err := v.settle(members)
		if err != nil {
			return nil, err
		}
		for _, m := range g.members {
			v.groups[m] = g
		}
	}
	return v.groups[id], nil
}

// member is a term among those that joins lead to from one term.
type member struct {
	id    kg.TermID
	key   string
	sums  kg.Sums
	group *member // towards the representative of its group
	size  int     // of a representative: the members of the group
	known bool    // of a representative: a member of the group is in the vocabulary
	alias bool    // a note is called so besides by what it is called
}

// root returns the representative of a member's group.
func (m *member) root() *member {
	for m.group != m {
		m = m.group
	}
	return m
}

// join says of two terms that they are the same, and in how many notes.
type join struct {
	a, b  *member
	notes int
}

// same is what the notes with a term say of it: that it is the same as another one.
type same struct {
	term, other kg.TermID
	notes       int
}

// cluster is all terms that joins lead to from one term.
type cluster struct {
	v     *View
	nodes map[kg.TermID]*member
	said  []same
}

// gather follows the joins from a term to all that they lead to, so that it finds the same
// from each of them. One that doesn't hold is not followed.
func (c *cluster) gather(start kg.TermID) error {
	for front := []kg.TermID{start}; len(front) > 0; {
		id := front[len(front)-1]
		front = front[:len(front)-1]
		if c.nodes[id] != nil {
			continue
		}
		near, err := c.visit(id)
		if err != nil {
			return err
		}
		front = append(front, near...)
	}
	return nil
}

// visit adds a term and returns those that are joined to it.
func (c *cluster) visit(id kg.TermID) (near []kg.TermID, err error) {
	e, err := c.v.entry(id)
	if err != nil {
		return nil, err
	}
	sums := c.v.src.Sums(id)
	m := &member{id: id, key: e.Key, sums: sums, size: 1, known: sums.Known, alias: aliasOf(&e) != ""}
	m.group = m
	c.nodes[id] = m
	own := c.v.saidBy(id, &e)
	c.said = append(c.said, own...)
	for _, s := range own {
		near = append(near, s.other)
	}
	for other := range c.v.src.Joined(id) {
		e, err := c.v.entry(other)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(c.v.saidBy(other, &e), func(s same) bool { return s.other == id }) {
			near = append(near, other)
		}
	}
	return near, nil
}

// saidBy lists what holds of what is said of a term.
func (v *View) saidBy(id kg.TermID, e *kg.Entry) (list []same) {
	called := aliasOf(e)
	for _, p := range e.Profiles {
		for _, s := range p.Same {
			if other, ok := v.src.Term(s.Key); ok && holds(s, called, v.src.Sums(id), v.src.Sums(other)) {
				list = append(list, same{id, other, p.Notes})
			}
		}
	}
	return list
}

// joins lists what was said of two terms that were gathered, first what most notes say.
func (c *cluster) joins() (list []join) {
	for _, s := range c.said {
		if other := c.nodes[s.other]; other != nil {
			list = append(list, join{c.nodes[s.term], other, s.notes})
		}
	}
	slices.SortFunc(list, func(x, y join) int {
		return cmp.Or(cmp.Compare(y.notes, x.notes), cmp.Compare(x.a.key, y.a.key), cmp.Compare(x.b.key, y.b.key))
	})
	return list
}

// holds reports whether a name that notes say is the same as another is: an alias of what the one note
// is called that has it, a slip of the pen where the notes have the right spelling more often.
func holds(s kg.Same, called string, own, other kg.Sums) bool {
	switch s.Rule {
	case kg.AliasRule:
		return s.Key == called
	case kg.SlipRule:
		return slipped(own, other)
	}
	return true
}

// slipped reports whether what may be a slip of the pen is one: the notes have the right spelling,
// and the other no more often.
func slipped(wrong, right kg.Sums) bool {
	return right.Notes > 0 && right.Notes >= wrong.Notes && right.Mentions >= wrong.Mentions
}

// aliasOf returns the key of what the note is called that a name is an alias of, empty if none is
// or several are: minutes that are all called "Standup" besides are not one thing.
func aliasOf(e *kg.Entry) (called string) {
	for _, p := range e.Profiles {
		for _, s := range p.Same {
			switch {
			case s.Rule != kg.AliasRule || s.Key == called:
			case called != "":
				return ""
			default:
				called = s.Key
			}
		}
	}
	return called
}

// partition puts joined terms into one group, those that most notes join
// first, but never two that the vocabulary tells apart, nor more than may be one.
func (c *cluster) partition() map[*member][]*member {
	for _, j := range c.joins() {
		a, b := j.a.root(), j.b.root()
		if a != b && !(a.known && b.known) && a.size+b.size <= mostJoined {
			b.group, a.known, a.size = a, a.known || b.known, a.size+b.size
		}
	}
	groups := map[*member][]*member{}
	for _, m := range c.nodes {
		groups[m.root()] = append(groups[m.root()], m)
	}
	return groups
}

// settle chooses the head of a group: the term that the vocabulary knows, else what a note is
// called rather than an alias of it, else the one mentioned most, of equals the first by key.
func (v *View) settle(members []*member) (*group, error) {
	slices.SortFunc(members, func(a, b *member) int {
		return cmp.Or(boolOrder(a.sums.Known, b.sums.Known), boolOrder(b.alias, a.alias), cmp.Compare(b.sums.Mentions, a.sums.Mentions), cmp.Compare(a.key, b.key))
	})
	g := &group{head: members[0].id, sums: members[0].sums}
	for i, m := range members {
		g.members = append(g.members, m.id)
		if i > 0 {
			g.sums = together(g.sums, m.sums)
		}
	}
	if len(members) == 1 {
		return g, nil
	}
	var err error
	g.sums.Notes, err = v.notesOf(g.members)
	return g, err
}

// notesOf counts the notes with any of some terms. Those of the term in most notes are only asked
// for where another one stands: a hub isn't read through for a slip of the pen in its name.
func (v *View) notesOf(terms []kg.TermID) (int, error) {
	hub := slices.MaxFunc(terms, func(a, b kg.TermID) int { return cmp.Compare(v.src.Sums(a).Notes, v.src.Sums(b).Notes) })
	others, err := v.notesWith(slices.DeleteFunc(slices.Clone(terms), func(id kg.TermID) bool { return id == hub }))
	if err != nil {
		return 0, err
	}
	count, seek := v.src.Sums(hub).Notes, v.src.Postings(hub)
	for _, note := range slices.Sorted(maps.Keys(others)) {
		p, ok, err := seek(note)
		if err != nil {
			return 0, err
		}
		if !ok || p.Note != note {
			count++
		}
	}
	return count, nil
}

// boolOrder puts true before false.
func boolOrder(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// together adds the sums of two terms, except for the notes they share.
func together(a, b kg.Sums) kg.Sums {
	a.Known = a.Known || b.Known
	a.Topic = a.Topic || b.Topic
	a.Mentions += b.Mentions
	a.Sure += b.Sure
	a.Shape.Inner += b.Shape.Inner
	a.Shape.Initial += b.Shape.Initial
	a.Shape.Lower += b.Shape.Lower
	a.Shape.Linked += b.Shape.Linked
	a.Shape.Code += b.Shape.Code
	a.Shape.Defined += b.Shape.Defined
	return a
}
