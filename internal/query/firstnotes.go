package query

import (
	"iter"
	"math"

	"notes/pkg/kg"
)

// everyNote is more notes than there are.
const everyNote = math.MaxInt

// termPosting is a posting with the term that it is of.
type termPosting struct {
	kg.Posting
	term kg.TermID
}

// inFirst yields what the first notes that name an entity have of its terms: at most so many
// notes, by number, which are the same in every index.
func (v *View) inFirst(g *group, most int) iter.Seq2[termPosting, error] {
	return func(yield func(termPosting, error) bool) {
		lists, err := v.termLists(g)
		for n := 0; n < most && err == nil; n++ {
			note, ok := firstNote(lists)
			if !ok {
				return
			}
			var stopped bool
			if stopped, err = yieldOf(lists, note, yield); stopped {
				return
			}
		}
		if err != nil {
			yield(termPosting{}, err)
		}
	}
}

// yieldOf yields what a note has of some lists, and goes on in these to what other notes have. It reports
// whether it was told to stop.
func yieldOf(lists []termList, note kg.NoteID, yield func(termPosting, error) bool) (stopped bool, err error) {
	for i := range lists {
		l := &lists[i]
		if !l.left || l.at.Note != note {
			continue
		}
		if !yield(l.at, nil) {
			return true, nil
		}
		if err := l.next(); err != nil {
			return false, err
		}
	}
	return false, nil
}

// termList is the postings of a term from one on.
type termList struct {
	seek seeker
	at   termPosting
	left bool
}

// termLists returns the postings of an entity's terms, each from the first on.
func (v *View) termLists(g *group) ([]termList, error) {
	lists := make([]termList, len(g.members))
	for i, id := range g.members {
		l := &lists[i]
		l.seek, l.at.term = v.src.Postings(id), id
		if err := l.from(0); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

func (l *termList) from(note kg.NoteID) (err error) {
	l.at.Posting, l.left, err = l.seek(note)
	return err
}

func (l *termList) next() error {
	if l.at.Note == math.MaxUint64 {
		l.left = false
		return nil
	}
	return l.from(l.at.Note + 1)
}

// firstNote returns the lowest note that any list is at.
func firstNote(lists []termList) (note kg.NoteID, ok bool) {
	for i := range lists {
		if l := &lists[i]; l.left && (!ok || l.at.Note < note) {
			note, ok = l.at.Note, true
		}
	}
	return note, ok
}
