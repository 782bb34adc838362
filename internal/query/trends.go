package query

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"

	"notes/pkg/kg"
)

const (
	trendRows   = 20
	steadyShare = 0.02 // a share that changes less is steady
	leastNotes  = 2    // an entity that fewer notes name is no trend, and on fewer no verdict rests
)

// Trends returns how entities rise and fall from period to period. A note
// counts once for an entity. Rows are sorted by how surely they moved: the
// change of the share times the root of the notes, so that what was named twice
// doesn't come before what was named by many. It fails with [kg.ErrNoDates] if there
// are notes and none has a date.
func (v *View) Trends(ctx context.Context, o kg.TrendOptions) (kg.Trends, error) {
	if err := validWord("By", o.By, Periods()); err != nil {
		return kg.Trends{}, err
	}
	c, err := v.calendar(cmp.Or(o.By, Periods()[0]))
	if err != nil {
		return kg.Trends{}, err
	}
	groups, err := v.all(ctx)
	if err != nil {
		return kg.Trends{}, err
	}
	out := kg.Trends{By: c.by, Periods: c.periods, Last: len(c.periods) - c.last, Undated: c.undated}
	var rows []trend
	for _, g := range groups {
		r, err := v.trend(g, c)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return out, err
		}
		if r.notes >= leastNotes {
			rows = append(rows, r)
		}
	}
	slices.SortFunc(rows, func(a, b trend) int {
		return cmp.Or(cmp.Compare(b.rank, a.rank), cmp.Compare(b.notes, a.notes), cmp.Compare(a.g.sums.Hash, b.g.sums.Hash))
	})
	most := min(len(rows), limit(o.Limit, trendRows))
	out.Rows, out.More = make([]kg.Trend, most), len(rows)-most
	for i, r := range rows[:most] {
		out.Rows[i], err = v.showTrend(r, c, proofs(o.Evidence, 1))
		if err == nil && i < tellingRows {
			err = v.tellText(ctx, &out.Rows[i], c)
		}
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// Periods lists what [kg.TrendOptions].By takes.
func Periods() []string { return []string{"year", "month", "event"} }

// calendar puts notes into periods.
type calendar struct {
	by      string
	periods []kg.Period // by date
	of      map[kg.NoteID]int
	last    int // the first of the periods that count as the last one
	undated int
}

func (v *View) calendar(by string) (*calendar, error) {
	named := map[string]*kg.Period{}
	periodOf := map[kg.NoteID]string{}
	c := &calendar{by: by, periods: []kg.Period{}, of: map[kg.NoteID]int{}}
	for id, n := range v.src.Heads() {
		name := periodName(by, &n)
		if name == "" {
			c.undated++
			continue
		}
		if named[name] == nil {
			named[name] = &kg.Period{Name: name, Date: n.Date}
		}
		p := named[name]
		p.Notes++
		p.Date = min(p.Date, n.Date)
		periodOf[id] = name
	}
	if len(named) == 0 && c.undated > 0 {
		return nil, kg.ErrNoDates
	}
	for p := range maps.Values(named) {
		c.periods = append(c.periods, *p)
	}
	slices.SortFunc(c.periods, func(a, b kg.Period) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Name, b.Name)) })
	c.last = lastOf(c.periods)
	place := map[string]int{}
	for i, p := range c.periods {
		place[p.Name] = i
	}
	for id, name := range periodOf {
		c.of[id] = place[name]
	}
	return c, nil
}

// smallPeriod is the share of the notes of a usual period below which the last one says
// little: a year that has but begun.
const smallPeriod = 0.25

// lastOf returns the first of the periods at the end that have enough notes together to tell
// where things go: after a month of one note, or a year of two behind those of fifty, all
// that it doesn't name would be gone.
func lastOf(periods []kg.Period) int {
	least := max(leastNotes, int(smallPeriod*usualNotes(periods)))
	at, notes := len(periods), 0
	for at > 0 && notes < least {
		at--
		notes += periods[at].Notes
	}
	return at
}

// usualNotes is the median of the notes of the periods.
func usualNotes(periods []kg.Period) float64 {
	if len(periods) == 0 {
		return 0
	}
	counts := make([]int, len(periods))
	for i, p := range periods {
		counts[i] = p.Notes
	}
	slices.Sort(counts)
	n := len(counts)
	return float64(counts[(n-1)/2]+counts[n/2]) / 2
}

// periodName says in which period a note lies, "" if that can't be told. An
// event without a date has no place in time.
func periodName(by string, n *kg.Note) string {
	switch {
	case n.Date == "":
		return ""
	case by == "event":
		return n.Edition()
	case by == "month" && len(n.Date) >= 7:
		return n.Date[:7]
	case by == "month":
		return ""
	}
	return n.Date[:min(4, len(n.Date))]
}

// trend is a row while it is made.
type trend struct {
	g      *group
	counts []int
	notes  int
	last   int // those of the last periods
	change float64
	rank   float64
}

func (v *View) trend(g *group, c *calendar) (trend, error) {
	t := trend{g: g, counts: make([]int, len(c.periods))}
	if g.sums.Notes < leastNotes {
		return t, nil
	}
	notes, err := v.notesWith(g.members)
	for id := range notes {
		if at, ok := c.of[id]; ok {
			t.counts[at]++
			t.notes++
		}
	}
	t.last, t.change = c.compare(t.counts)
	if t.move(c) != kg.Unsure {
		t.rank = math.Abs(t.change) * math.Sqrt(float64(t.notes))
	}
	return t, err
}

// compare returns how many notes of the last periods name something, and how its share of the
// notes has changed from those before.
func (c *calendar) compare(counts []int) (last int, change float64) {
	var named, all [2]int // before, and last
	for i, n := range counts {
		side := 0
		if i >= c.last {
			side = 1
		}
		named[side] += n
		all[side] += c.periods[i].Notes
	}
	if c.last > 0 { // else there is none before
		change = round(share(float64(named[1]), float64(all[1])) - share(float64(named[0]), float64(all[0])))
	}
	return named[1], change
}

// byChance reports whether what so many notes before name is rather missing from the last ones
// than not if these are like those: it may be as alive as ever.
func (c *calendar) byChance(notes int) bool {
	before, last := 0, 0
	for i, p := range c.periods {
		if i < c.last {
			before += p.Notes
		} else {
			last += p.Notes
		}
	}
	return math.Pow(1-share(float64(notes), float64(before)), float64(last)) > 0.5
}

func (t *trend) move(c *calendar) kg.Move {
	switch {
	case c.last == 0:
		return kg.Steady
	case t.last == t.notes:
		return kg.New
	case t.last == 0 && c.byChance(t.notes):
		return kg.Unsure
	case t.last == 0:
		return kg.Gone
	case math.Abs(t.change) <= steadyShare:
		return kg.Steady
	case t.change > 0 && t.last < leastNotes, t.change < 0 && t.notes-t.last < leastNotes:
		return kg.Unsure
	case t.change > 0:
		return kg.Rising
	}
	return kg.Falling
}

func (v *View) showTrend(t trend, c *calendar, sentences int) (kg.Trend, error) {
	e, err := v.entry(t.g.head)
	if err != nil {
		return kg.Trend{}, err
	}
	out := kg.Trend{ID: e.Key, Name: nameOf(&e), Kind: kindOf(e.Profiles), Move: t.move(c), Notes: t.notes, Counts: t.counts, Change: t.change}
	for i, n := range t.counts {
		out.Shares = append(out.Shares, round(share(float64(n), float64(c.periods[i].Notes))))
	}
	out.Evidence, err = v.latest(t.g, sentences)
	return out, err
}

// tellText counts the notes that have the word of what is new before it was, or of what is gone since.
func (v *View) tellText(ctx context.Context, t *kg.Trend, c *calendar) (err error) {
	if t.Move != kg.New && t.Move != kg.Gone {
		return nil
	}
	t.Text, err = v.inText(ctx, t.Name, func(id kg.NoteID) bool {
		at, dated := c.of[id]
		return dated && (at >= c.last) == (t.Move == kg.Gone)
	})
	return err
}

// latest quotes the newest notes that name an entity, one sentence of each.
func (v *View) latest(g *group, most int) ([]kg.Evidence, error) {
	out := []kg.Evidence{}
	if most == 0 {
		return out, nil
	}
	heads, err := v.headsWith(g)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(heads, func(a, b head) int { return cmp.Compare(b.Date, a.Date) })
	for _, h := range heads[:min(len(heads), most)] {
		n, err := v.note(h.id)
		if err != nil {
			return nil, err
		}
		if found := mentionsIn(n, g); len(found) > 0 {
			out = append(out, found[0])
		}
	}
	return out, nil
}
