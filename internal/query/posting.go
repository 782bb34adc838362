package query

import (
	"iter"

	"notes/pkg/kg"
)

// postings yields the notes that mention a term, by their number.
func (v *View) postings(term kg.TermID) iter.Seq2[kg.Posting, error] {
	return each(v.src.Postings(term))
}

// each yields what a seeker finds, by the number of the note.
func each(seek seeker) iter.Seq2[kg.Posting, error] {
	return func(yield func(kg.Posting, error) bool) {
		p, ok, err := seek(0)
		for ok && err == nil && yield(p, nil) && p.Note+1 != 0 {
			p, ok, err = seek(p.Note + 1)
		}
		if err != nil {
			yield(kg.Posting{}, err)
		}
	}
}

// listed are the postings of the terms of an entity.
type listed struct {
	head  kg.TermID
	lists map[kg.TermID]seeker
}

// postingsOf returns [Source.Postings] for what an entity has with others. Those of
// the entity asked about last are remembered: each of its neighbours asks for them.
func (v *View) postingsOf(a *group) lister {
	if v.listed.lists == nil || v.listed.head != a.head {
		v.listed = listed{a.head, map[kg.TermID]seeker{}}
		for _, id := range a.members {
			v.listed.lists[id] = v.src.Postings(id)
		}
	}
	return func(id kg.TermID) seeker {
		if seek := v.listed.lists[id]; seek != nil {
			return seek
		}
		return v.src.Postings(id)
	}
}

// notesWith returns the notes that mention any of some terms.
func (v *View) notesWith(terms []kg.TermID) (map[kg.NoteID]bool, error) {
	notes := map[kg.NoteID]bool{}
	for _, id := range terms {
		for p, err := range v.postings(id) {
			if err != nil {
				return nil, err
			}
			notes[p.Note] = true
		}
	}
	return notes, nil
}
