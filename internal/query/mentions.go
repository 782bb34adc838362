package query

import (
	"cmp"
	"context"
	"slices"

	"notes/pkg/kg"
)

// Mentions returns the first places where an entity is named, by path, line and
// column; twenty if most is 0, all if it is negative.
func (v *View) Mentions(ctx context.Context, name string, most int) (kg.Mentions, error) {
	g, bearers, err := v.findAmong(ctx, name, accepted)
	if err != nil {
		return kg.Mentions{}, err
	}
	out := kg.Mentions{}
	if out.Entity, err = v.entity(g); err != nil {
		return out, err
	}
	if out.Also, err = v.also(bearers); err != nil {
		return out, err
	}
	out.Mentions, err = v.mentions(ctx, g, limit(most, 20))
	out.More = out.Entity.Mentions - len(out.Mentions)
	return out, err
}

// mentions reads notes in the order of their paths, until it has enough.
func (v *View) mentions(ctx context.Context, g *group, most int) ([]kg.Evidence, error) {
	heads, err := v.headsWith(g)
	if err != nil {
		return nil, err
	}
	list := []kg.Evidence{}
	for _, h := range heads {
		if len(list) >= most || ctx.Err() != nil {
			break
		}
		n, err := v.note(h.id)
		if err != nil {
			return nil, err
		}
		list = append(list, mentionsIn(n, g)...)
	}
	return list[:min(len(list), most)], ctx.Err()
}

// mentionsIn lists the places where a note names an entity, in its order.
func mentionsIn(n *kg.Stored, g *group) []kg.Evidence {
	var list []kg.Evidence
	for i := range n.Mentions {
		if m := &n.Mentions[i]; slices.Contains(g.members, n.IDs[m.Term]) {
			list = append(list, passageWith(n, m).evidence(n, string(kg.Mentioned)))
		}
	}
	return list
}

// head is a note with its number.
type head struct {
	id kg.NoteID
	kg.Note
}

// headsWith returns the notes that name an entity, by path.
func (v *View) headsWith(g *group) ([]head, error) {
	notes, err := v.notesWith(g.members)
	if err != nil {
		return nil, err
	}
	list := make([]head, 0, len(notes))
	for id := range notes {
		n, err := v.src.Head(id)
		if err != nil {
			return nil, err
		}
		list = append(list, head{id, n})
	}
	slices.SortFunc(list, func(a, b head) int { return cmp.Compare(a.Path, b.Path) })
	return list, nil
}
