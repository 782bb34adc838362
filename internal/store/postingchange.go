package store

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// postingChange puts a posting into the list of a term, or of a word, or takes
// it out if nothing is said of where.
type postingChange struct {
	note   kg.NoteID
	start  int // in what is said of all
	term   kg.TermID
	length uint32
}

// postingChanges are what notes add to lists of notes, or take from them, in any
// order. There are millions of them, so they hold nothing that the garbage
// collector would have to follow: where a term stands is in one piece for all.
type postingChanges struct {
	chunks[postingChange]
	where []byte
}

// put adds a change; where is empty if the note no longer has the term.
func (c *postingChanges) put(term kg.TermID, note kg.NoteID, where string) {
	c.add(postingChange{note, len(c.where), term, uint32(len(where))})
	c.where = append(c.where, where...)
}

// sum calls do for each term that has changes, in the order of the terms'
// numbers, with those sorted by note, good until do returns. It empties c.
func (c *postingChanges) sum(terms int, do func(kg.TermID, []posting) error) error {
	changes, where := c.chunks, string(c.where)
	*c = postingChanges{}
	var entries []posting
	return byTerm(changes.all(), terms, func(p postingChange) kg.TermID { return p.term }, func(id kg.TermID, changes []postingChange) error {
		entries = entries[:0]
		for _, p := range changes {
			entries = append(entries, posting{p.note, where[p.start : p.start+int(p.length)]})
		}
		slices.SortStableFunc(entries, func(a, b posting) int { return cmp.Compare(a.note, b.note) })
		return do(id, entries)
	})
}
