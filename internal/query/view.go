package query

import (
	"context"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// View answers questions about one state of an index. It remembers what it has
// looked up, and is for one goroutine.
type View struct {
	src     Source
	groups  map[kg.TermID]*group // for terms that may be the same as others
	entries map[kg.TermID]kg.Entry
	notes   map[kg.NoteID]*kg.Stored
	joining *termSet  // that are the same as others; nil until asked for
	line    *timeline // nil until a date is asked for
	said    said      // of the two entities asked about last
	listed  listed    // of the entity asked about last
	sieve   sieve
}

// NewView returns a view of an index.
func NewView(src Source) *View {
	return &View{src: src, groups: map[kg.TermID]*group{}, entries: map[kg.TermID]kg.Entry{}, notes: map[kg.NoteID]*kg.Stored{}}
}

// entry looks an entry up.
func (v *View) entry(id kg.TermID) (kg.Entry, error) {
	if e, ok := v.entries[id]; ok {
		return e, nil
	}
	e, err := v.src.Entry(id)
	if err == nil {
		v.entries[id] = e
	}
	return e, err
}

// notesKept bounds how many notes a view keeps decoded.
const notesKept = 512

// note looks a note up.
func (v *View) note(id kg.NoteID) (*kg.Stored, error) {
	if n, ok := v.notes[id]; ok {
		return n, nil
	}
	n, err := v.src.Note(id)
	if err != nil {
		return nil, err
	}
	if len(v.notes) >= notesKept {
		clear(v.notes)
	}
	v.notes[id] = n
	return n, nil
}

// lend looks a note up for a short time, see [Texts].
func (v *View) lend(id kg.NoteID) (*kg.Stored, error) {
	if n, ok := v.notes[id]; ok {
		return n, nil
	}
	return v.src.Lend(id)
}

// all returns the groups of all entities that pass, in no order.
func (v *View) all(ctx context.Context) ([]*group, error) {
	list, err := v.entities(ctx)
	if err != nil || v.sieve.open() {
		return list, err
	}
	kept := list[:0]
	for _, g := range list {
		pass, err := v.passes(g.head)
		if err != nil {
			return nil, err
		}
		if pass {
			kept = append(kept, g)
		}
	}
	return kept, nil
}

// entities returns the groups of all entities, in no order.
func (v *View) entities(ctx context.Context) ([]*group, error) {
	var list []*group
	for id, sums := range v.src.Terms() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if sums.Joins == 0 && !accepted(sums) {
			continue
		}
		g, err := v.group(id, sums)
		if err != nil {
			return nil, err
		}
		if g.head == id && accepted(g.sums) {
			list = append(list, g)
		}
	}
	return list, nil
}

// sorted sorts groups by key.
func (v *View) sorted(list []*group) ([]*group, error) {
	keys := make(map[kg.TermID]string, len(list))
	for _, g := range list {
		e, err := v.entry(g.head)
		if err != nil {
			return nil, err
		}
		keys[g.head] = e.Key
	}
	slices.SortFunc(list, func(a, b *group) int { return strings.Compare(keys[a.head], keys[b.head]) })
	return list, nil
}

// Count returns how many entities there are, and how many topics with a
// section.
func (v *View) Count(ctx context.Context) (entities, topics int, err error) {
	list, err := v.all(ctx)
	if err != nil {
		return 0, 0, err
	}
	filed, err := v.filed(ctx)
	return len(list), len(filed), err
}
