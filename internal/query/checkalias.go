package query

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"notes/internal/shell"
	"notes/pkg/kg"
)

// sharedName is a name that the notes use for several entities.
type sharedName struct {
	name   string // folded
	groups []*group
	text   string // as the notes write it first
	place  kg.Evidence
}

// aliases tells of names that the notes use for two entities, where they first do,
// unless the two are told to be one anyway.
func (c *checker) aliases(ctx context.Context) error {
	if !c.wants(kg.AmbiguousAlias) {
		return nil
	}
	shared, err := c.shared(ctx)
	if err != nil {
		return err
	}
	if err := c.place(ctx, shared); err != nil {
		return err
	}
	for _, s := range shared {
		if err := c.tellShared(s); err != nil {
			return err
		}
	}
	return nil
}

// shared lists the names that the notes use for several entities.
func (c *checker) shared(ctx context.Context) ([]*sharedName, error) {
	named := map[string][]*group{}
	for name, id := range c.v.src.Names("") {
		g, ok, err := c.v.accepted(id)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		if ok && !slices.ContainsFunc(named[name], func(o *group) bool { return o.head == g.head }) {
			named[name] = append(named[name], g)
		}
	}
	var list []*sharedName
	for _, name := range slices.Sorted(maps.Keys(named)) {
		used, err := c.used(name, named[name])
		if err != nil {
			return nil, err
		}
		if len(used) > 1 && !c.pairs[twoOf(used)] {
			list = append(list, &sharedName{name: name, groups: used})
		}
	}
	return list, nil
}

// used returns the entities that the notes call by a name, of those that have it.
func (c *checker) used(name string, groups []*group) (used []*group, err error) {
	if len(groups) < 2 {
		return nil, nil
	}
	for _, g := range groups {
		b := bearer{group: g}
		if err := c.v.count(&b, name, ""); err != nil {
			return nil, err
		}
		if b.written > 0 {
			used = append(used, g)
		}
	}
	return used, nil
}

// twoOf returns the heads of two entities in the order of their numbers, or nothing of more.
func twoOf(groups []*group) (pair [2]kg.TermID) {
	if len(groups) == len(pair) {
		pair = pairOf(groups[0], groups[1])
	}
	return pair
}

// place finds where each name is first used. It reads each note once at most.
func (c *checker) place(ctx context.Context, shared []*sharedName) error {
	wanted := map[kg.TermID][]*sharedName{}
	for _, s := range shared {
		for _, g := range s.groups {
			for _, m := range g.members {
				wanted[m] = append(wanted[m], s)
			}
		}
	}
	left := len(shared)
	heads := slices.SortedFunc(maps.Values(c.library.byPath), func(a, b head) int { return strings.Compare(a.Path, b.Path) })
	for _, h := range heads {
		if left == 0 {
			break
		}
		n, err := c.v.note(h.id)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		left -= placeNames(n, wanted)
	}
	return nil
}

// placeNames gives names without a place the first that a note has, and returns to how many.
func placeNames(n *kg.Stored, wanted map[kg.TermID][]*sharedName) (placed int) {
	for i := range n.Mentions {
		m := &n.Mentions[i]
		for _, s := range wanted[n.IDs[m.Term]] {
			if s.text != "" {
				continue
			}
			if text := n.Sentences[m.Sentence].Text[m.Start:m.End]; kg.Fold(text) == s.name {
				s.text, s.place = text, kg.Evidence{Note: n.Note.Path, Line: m.Line, Column: m.Column}
				placed++
			}
		}
	}
	return placed
}

// tellShared tells of a name, unless it is what several people are called in short: each is
// told in full before, and nobody can mend that Maria is called Maria.
func (c *checker) tellShared(s *sharedName) error {
	entities, people := make([]kg.Entity, len(s.groups)), true
	for i, g := range s.groups {
		e, err := c.v.entity(g)
		if err != nil {
			return err
		}
		entities[i] = e
		people = people && e.Kind == kg.Person
	}
	text := cmp.Or(s.text, s.name)
	if people && len(wordsIn(text)) == 1 {
		return nil
	}
	c.tell(kg.Problem{
		Kind: kg.AmbiguousAlias, Note: s.place.Note, Line: s.place.Line, Column: s.place.Column,
		Message: fmt.Sprintf("%q is a name of %s", text, strings.Join(toldApart(entities), " and of ")),
		Hint:    fmt.Sprintf("`%s` says which it was taken for, `notes vocab hide` drops one", shell.Command("notes", "why", text)),
	})
	return nil
}

// toldApart names entities in order: where two have one name, with what else the one is
// called at most length, or with its kind.
func toldApart(entities []kg.Entity) []string {
	times := map[string]int{}
	for _, e := range entities {
		times[e.Name]++
	}
	names := make([]string, len(entities))
	for i, e := range entities {
		names[i] = e.Name
		if times[e.Name] > 1 {
			names[i] = fmt.Sprintf("%s (%s)", e.Name, cmp.Or(longestOf(e.Aliases), string(e.Kind)))
		}
	}
	slices.Sort(names)
	return names
}

// longestOf returns the longest of some texts, the first of equals, empty if there is none.
func longestOf(list []string) (longest string) {
	for _, text := range list {
		if len(text) > len(longest) {
			longest = text
		}
	}
	return longest
}
