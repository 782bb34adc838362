package query

import (
	"iter"

	"notes/pkg/kg"
)

// postings yields the notes that mention a term, by their number.
func (v *View) postings(term kg.TermID) iter.Seq2[kg.Posting, error] {
	return func(yield func(kg.Posting, error) bool) {
		seek := v.src.Postings(term)
		p, ok, err := seek(0)
		for ok && err == nil && yield(p, nil) && p.Note+1 != 0 {
			p, ok, err = seek(p.Note + 1)
		}
		if err != nil {
			yield(kg.Posting{}, err)
		}
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
