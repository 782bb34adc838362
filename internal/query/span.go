package query

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// span is from when to when something is in the notes, as far as they are
// dated: the first and the last date, as the notes have them.
type span struct{ first, last string }

// timeline is the dated notes.
type timeline struct {
	dates []string             // rising
	days  map[kg.NoteID]uint32 // index into dates
}

// timeline puts the dated notes in order; of equals, the first by number.
func (v *View) timeline() *timeline {
	if v.line != nil {
		return v.line
	}
	type dated struct {
		note kg.NoteID
		date string
	}
	var order []dated
	for id, head := range v.src.Heads() {
		if head.Date != "" {
			order = append(order, dated{id, head.Date})
		}
	}
	slices.SortFunc(order, func(a, b dated) int { return cmp.Or(cmp.Compare(a.date, b.date), cmp.Compare(a.note, b.note)) })
	c := &timeline{dates: make([]string, len(order)), days: make(map[kg.NoteID]uint32, len(order))}
	for i, d := range order {
		c.dates[i], c.days[d.note] = d.date, uint32(i)
	}
	v.line = c
	return c
}

// daysOf lists the dated notes that mention an entity, rising, as indexes into
// the timeline.
func (v *View) daysOf(g *group) ([]uint32, error) {
	c := v.timeline()
	var days []uint32
	for _, term := range g.members {
		for p, err := range v.postings(term) {
			if err != nil {
				return nil, err
			}
			if day, dated := c.days[p.Note]; dated {
				days = append(days, day)
			}
		}
	}
	slices.Sort(days)
	return days, nil
}

// span returns from when to when these days are.
func (c *timeline) span(days []uint32) span {
	if len(days) == 0 {
		return span{}
	}
	return span{c.dates[days[0]], c.dates[days[len(days)-1]]}
}

// common returns from when to when two lists have the same days.
func (c *timeline) common(a, b []uint32) span {
	first, ok := earliest(a, b)
	if !ok {
		return span{}
	}
	return span{c.dates[first], c.dates[latest(a, b)]}
}

// earliest returns the first day that two rising lists share.
func earliest(a, b []uint32) (day uint32, ok bool) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return a[0], true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return 0, false
}

// latest returns the last day that two rising lists share. There is one.
func latest(a, b []uint32) uint32 {
	for {
		x, y := a[len(a)-1], b[len(b)-1]
		switch {
		case x == y:
			return x
		case x > y:
			a = a[:len(a)-1]
		default:
			b = b[:len(b)-1]
		}
	}
}
