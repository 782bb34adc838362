package store

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// Postings returns a function that gives the first note from a number on which
// mentions a term; ok is false if there is none. It keeps some of what it has read, so
// that it is fast when asked for the same parts again.
func (r *Reader) Postings(id kg.TermID) func(from kg.NoteID) (p kg.Posting, ok bool, err error) {
	c := postingCursor{r: r, term: id}
	return c.seek
}

// postingCursor holds runs of postings that were needed, in order.
type postingCursor struct {
	r    *Reader
	term kg.TermID
	runs []postingRun
}

// runsKept is how many runs a cursor holds at most, about a quarter of a megabyte.
const runsKept = 64

// postingRun is a run, and a number from which on its are the first postings.
type postingRun struct {
	from kg.NoteID
	list []posting
}

func (r *postingRun) last() kg.NoteID { return r.list[len(r.list)-1].note }

func (c *postingCursor) seek(from kg.NoteID) (kg.Posting, bool, error) {
	run, err := c.run(from)
	if run == nil || err != nil {
		return kg.Posting{}, false, err
	}
	i, _ := slices.BinarySearchFunc(run, from, func(p posting, id kg.NoteID) int { return cmp.Compare(p.note, id) })
	p, err := run[i].answer()
	return p, true, c.r.damaged("postings", err)
}

// run returns the run that has the first note from a number on, nil if there is none.
func (c *postingCursor) run(from kg.NoteID) ([]posting, error) {
	i, _ := slices.BinarySearchFunc(c.runs, from, func(r postingRun, id kg.NoteID) int { return cmp.Compare(r.last(), id) })
	if i < len(c.runs) && c.runs[i].from <= from {
		return c.runs[i].list, nil
	}
	list, err := c.load(from)
	if list == nil || err != nil {
		return nil, err
	}
	c.keep(i, postingRun{min(from, list[0].note), list})
	return list, nil
}

// keep holds a run that belongs before the ith.
func (c *postingCursor) keep(i int, run postingRun) {
	switch {
	case i < len(c.runs) && c.runs[i].last() == run.last(): // it was asked for from a higher number
		c.runs[i] = run
	case len(c.runs) == runsKept:
		c.runs = append(c.runs[:0], run)
	default:
		c.runs = slices.Insert(c.runs, i, run)
	}
}

// load decodes the run that has the first note from a number on.
func (c *postingCursor) load(from kg.NoteID) ([]posting, error) {
	cursor := c.r.tx.bucket("postings").Cursor()
	prefix := termKey(c.term)
	k, v := atOrBefore(cursor, termNoteKey(c.term, from))
	if !prefixed(k, prefix) {
		k, v = cursor.Seek(prefix)
	}
	for ; prefixed(k, prefix) && c.r.sound(cursor, k, v); k, v = cursor.Next() {
		list, err := postings{c.r.numbers.note}.decode(0, v)
		if err != nil {
			return nil, c.r.damaged("postings", err)
		}
		if n := len(list); n > 0 && list[n-1].note >= from {
			return list, nil
		}
	}
	return nil, nil
}
