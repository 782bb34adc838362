package query

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"notes/pkg/kg"
)

// bearer is an entity that a name may mean.
type bearer struct {
	group   *group
	stated  bool // the front matter of a note calls it so, and that of no note something else
	own     bool // it is the entity's name, not another one
	written int  // how often the notes call it so, in any spelling
	exact   int  // how often in exactly this one
	shown   bool // answers call it exactly so
	meant   bool // they do, and no other is spelt so as often
}

// compareBearers puts the entity first that a note calls so by its front matter, else that is
// meant by the spelling, else that the notes call so most: a name that stands in three notes says
// less of what is meant than the short form that stands in a hundred.
func compareBearers(a, b bearer) int {
	return cmp.Or(
		boolOrder(a.stated, b.stated), boolOrder(a.meant, b.meant), cmp.Compare(b.written, a.written), boolOrder(a.own, b.own),
		cmp.Compare(b.group.sums.Mentions, a.group.sums.Mentions), cmp.Compare(min(b.exact, 1), min(a.exact, 1)),
	)
}

// meant marks the entity that is called exactly as was asked, unless the notes spell
// another so as often: what an answer shows can be asked for.
func meant(list []bearer) {
	for i, b := range list {
		other := func(o bearer) bool { return o.group != b.group && o.exact >= b.exact }
		list[i].meant = b.shown && b.exact > 0 && !slices.ContainsFunc(list, other)
	}
}

// bearers returns the entities with a name, an alias, or the singular or plural of one,
// in any spelling, likeliest first, ties by hash.
func (v *View) bearers(name string, wanted func(kg.Sums) bool) ([]bearer, error) {
	for _, key := range spellings(name) {
		list, err := v.bearersOf(key, name, wanted)
		if err != nil || len(list) > 0 {
			return list, err
		}
	}
	return nil, nil
}

// bearersOf returns the entities with a folded name.
func (v *View) bearersOf(key, name string, wanted func(kg.Sums) bool) ([]bearer, error) {
	own, known := v.src.Term(key)
	ids := slices.Collect(v.src.Named(key))
	if known {
		ids = append(ids, own)
	}
	byHead := map[kg.TermID]bearer{}
	for _, id := range ids {
		g, err := v.group(id, v.src.Sums(id))
		if err != nil {
			return nil, err
		}
		if !wanted(g.sums) {
			continue
		}
		b := bearer{group: g, own: byHead[g.head].own || known && id == own, stated: byHead[g.head].stated}
		if known && id == own && id != g.head {
			e, err := v.entry(id)
			if err != nil {
				return nil, err
			}
			b.stated = aliasOf(&e) != ""
		}
		if err := v.count(&b, key, name); err != nil {
			return nil, err
		}
		byHead[g.head] = b
	}
	list := slices.Collect(maps.Values(byHead))
	meant(list)
	slices.SortFunc(list, func(a, b bearer) int {
		return cmp.Or(compareBearers(a, b), cmp.Compare(a.group.sums.Hash, b.group.sums.Hash))
	})
	return list, nil
}

// count counts how often the notes call an entity so, and tells whether answers do.
func (v *View) count(b *bearer, key, name string) error {
	for _, id := range b.group.members {
		e, err := v.entry(id)
		if err != nil {
			return err
		}
		b.shown = b.shown || id == b.group.head && nameOf(&e) == name
		for _, f := range e.Forms {
			if kg.Fold(f.Text) == key {
				b.written += f.Count
			}
			if f.Text == name {
				b.exact += f.Count
			}
		}
	}
	return nil
}

// also names the entities that the notes call by a name besides the one that answers,
// likeliest first, and alike ones once; none where the name is only short for one.
func (v *View) also(bearers []bearer) (names []string, err error) {
	if len(bearers) < 2 {
		return nil, nil
	}
	for _, b := range bearers[1:] {
		if b.written == 0 {
			continue
		}
		e, err := v.entry(b.group.head)
		if err != nil {
			return nil, err
		}
		if said := fmt.Sprintf("%s (%s)", nameOf(&e), kindOf(e.Profiles)); !slices.Contains(names, said) {
			names = append(names, said)
		}
	}
	return names, nil
}
