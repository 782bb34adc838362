package query

import (
	"cmp"
	"context"
	"math"
	"slices"

	"notes/pkg/kg"
)

const compareRows = 10

// Compare says what two parts of the notebook both speak of, what only one
// does, and what moved. A part is named by a note, a folder or glob, a date, or
// an event.
func (v *View) Compare(ctx context.Context, a, b string, o kg.CompareOptions) (kg.Comparison, error) {
	left, err := v.part(a)
	if err != nil {
		return kg.Comparison{}, err
	}
	right, err := v.part(b)
	if err != nil {
		return kg.Comparison{}, err
	}
	groups, err := v.all(ctx)
	if err != nil {
		return kg.Comparison{}, err
	}
	out := kg.Comparison{A: left.side, B: right.side}
	var rows []compared
	for _, g := range groups {
		notes, err := v.notesWith(g.members)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return out, err
		}
		if r := left.compare(right, g, notes); r.a+r.b > 0 {
			rows = append(rows, r)
		}
	}
	return out, v.arrange(ctx, &out, rows, left, right, limit(o.Limit, compareRows), proofs(o.Evidence, 1) > 0)
}

// part is some of the notes.
type part struct {
	side  kg.Side
	notes map[kg.NoteID]bool
}

// part finds out what a name means: the first reading that any note fits.
func (v *View) part(name string) (part, error) {
	readings := []struct {
		as     string
		filter kg.NoteFilter
	}{
		{"date", kg.NoteFilter{Since: name, Until: name}},
		{"path", kg.NoteFilter{Paths: []string{name}}},
		{"event", kg.NoteFilter{Events: []string{name}}},
	}
	if !kg.ValidDate(name) {
		readings = readings[1:]
	}
	for _, r := range readings {
		p := part{side: kg.Side{Name: name, As: r.as}, notes: map[kg.NoteID]bool{}}
		for id, n := range v.src.Heads() {
			switch {
			case !r.filter.Match(&n):
			case r.as == "date" && len(n.Date) < len(name): // it may be of that time, or of another
				p.side.Vague++
			default:
				p.notes[id] = true
			}
		}
		if p.side.Notes = len(p.notes); p.side.Notes > 0 {
			return p, nil
		}
	}
	h, err := v.findNote(name)
	if err != nil {
		return v.editionAt(name)
	}
	return part{kg.Side{Name: h.Path, As: "note", Notes: 1}, map[kg.NoteID]bool{h.id: true}}, nil
}

// compared is a row while it is made.
type compared struct {
	g      *group
	a, b   int // notes of each side
	change float64
}

func (p part) compare(other part, g *group, notes map[kg.NoteID]bool) compared {
	r := compared{g: g}
	for id := range notes {
		if p.notes[id] {
			r.a++
		}
		if other.notes[id] {
			r.b++
		}
	}
	r.change = round(share(float64(r.b), float64(other.side.Notes)) - share(float64(r.a), float64(p.side.Notes)))
	return r
}

// common says how much both sides speak of it, damped by how common it is.
func (r compared) common() float64 {
	return float64(min(r.a, r.b)) / math.Log2(2+float64(r.g.sums.Notes))
}

func (v *View) arrange(ctx context.Context, out *kg.Comparison, rows []compared, a, b part, most int, prove bool) (err error) {
	show := func(keep func(compared) bool, rank func(compared) float64) ([]kg.Compared, int) {
		if err != nil {
			return nil, 0
		}
		kept := slices.DeleteFunc(slices.Clone(rows), func(r compared) bool { return !keep(r) })
		slices.SortFunc(kept, func(x, y compared) int {
			return cmp.Or(cmp.Compare(rank(y), rank(x)), cmp.Compare(y.g.sums.Mentions, x.g.sums.Mentions), cmp.Compare(x.g.sums.Hash, y.g.sums.Hash))
		})
		shown := min(most, len(kept))
		var list []kg.Compared
		list, err = v.showCompared(ctx, kept[:shown], a, b, prove)
		return list, len(kept) - shown
	}
	out.Both, out.MoreBoth = show(func(r compared) bool { return r.a > 0 && r.b > 0 }, compared.common)
	out.OnlyA, out.MoreOnlyA = show(func(r compared) bool { return r.b == 0 }, func(r compared) float64 { return float64(r.a) })
	out.OnlyB, out.MoreOnlyB = show(func(r compared) bool { return r.a == 0 }, func(r compared) float64 { return float64(r.b) })
	out.Moved, _ = show(func(r compared) bool { return r.a > 0 && r.b > 0 && math.Abs(r.change) > steadyShare }, func(r compared) float64 { return math.Abs(r.change) })
	return err
}

func (v *View) showCompared(ctx context.Context, rows []compared, a, b part, prove bool) ([]kg.Compared, error) {
	list := make([]kg.Compared, len(rows))
	for i, r := range rows {
		e, err := v.entry(r.g.head)
		if err != nil {
			return nil, err
		}
		list[i] = kg.Compared{ID: e.Key, Name: nameOf(&e), Kind: kindOf(e.Profiles), A: r.a, B: r.b, Change: r.change, Evidence: []kg.Evidence{}}
		if i < tellingRows {
			if list[i].Text, err = v.inTextOf(ctx, list[i].Name, r, a, b); err != nil {
				return nil, err
			}
		}
		for _, side := range []part{a, b} {
			if !prove {
				break
			}
			found, err := v.firstIn(r.g, side)
			if err != nil {
				return nil, err
			}
			list[i].Evidence = append(list[i].Evidence, found...)
		}
	}
	return list, nil
}

// inTextOf counts the notes of the side that doesn't name an entity which have its word all the same.
func (v *View) inTextOf(ctx context.Context, name string, r compared, a, b part) (int, error) {
	switch {
	case r.a == 0:
		return v.inText(ctx, name, func(id kg.NoteID) bool { return a.notes[id] })
	case r.b == 0:
		return v.inText(ctx, name, func(id kg.NoteID) bool { return b.notes[id] })
	}
	return 0, nil
}

// firstIn quotes the first note of a part, by path, that names an entity; none
// if there is none.
func (v *View) firstIn(g *group, p part) ([]kg.Evidence, error) {
	heads, err := v.headsWith(g)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(heads, func(h head) bool { return p.notes[h.id] })
	if at < 0 {
		return nil, nil
	}
	n, err := v.note(heads[at].id)
	if err != nil {
		return nil, err
	}
	found := mentionsIn(n, g)
	return found[:min(len(found), 1)], nil
}
