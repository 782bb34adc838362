package store

import (
	"iter"

	"github.com/cespare/xxhash/v2"

	"notes/pkg/kg"
)

// targetHash stands for the target of links, by its key. That two targets have the same
// is of no harm: a note that is said to link to one is looked at.
func targetHash(key string) uint32 { return uint32(xxhash.Sum64String(key)) }

// linking lists the note with a number under what it links to, or takes it out.
func (w *Writer) linking(s *share, number noteNumber, sign int) {
	for _, target := range s.targets {
		w.edge("targets", edge{target, number, sign < 0})
	}
}

// Linking yields the notes with a link whose target has this key, in any order, and
// hardly ever another one; see [kg.LinkKey].
func (r *Reader) Linking(key string) iter.Seq[kg.NoteID] {
	return func(yield func(kg.NoteID) bool) {
		for number := range r.edges("targets", targetHash(key)) {
			if id, ok := r.numbers.note(number); ok && !yield(id) {
				return
			}
		}
	}
}
