package store

import (
	"cmp"
	"iter"
	"math"
	"strings"

	"notes/pkg/kg"
)

// What notes link to: under the key of each target the notes that do, by number.

// linking is a note that links to a target, or, while changes are merged, no
// longer does.
type linking struct {
	note  noteNumber
	leave bool
}

func (l linking) id() uint64 { return uint64(l.note) }

// join lets the later of two findings on one note stand.
func (l linking) join(later linking) linking { return later }

func (l linking) gone() bool { return l.leave }

// linkings is the codec of a run of notes: of each the distance of its number from
// the one before.
type linkings struct{}

func (linkings) encode(first uint64, list []linking) []byte {
	e := encoder{b: make([]byte, 0, 2*len(list))}
	last := noteNumber(first)
	for _, l := range list {
		e.uint(uint64(l.note - last))
		last = l.note
	}
	return e.b
}

func (linkings) decode(first uint64, value []byte) ([]linking, error) {
	list := make([]linking, 0, len(value))
	d := decoder{b: string(value)}
	for last := first; d.b != ""; {
		if last += uint64(d.small()); last > math.MaxUint32 {
			d.fail()
		}
		list = append(list, linking{note: noteNumber(last)})
	}
	return list, d.done()
}

// linkChange puts a note into the list of a target, or takes it out.
type linkChange struct {
	target string
	linking
}

// linking lists the note with a number under what it links to, or takes it out.
func (w *Writer) linking(s *share, number noteNumber, sign int) {
	for _, target := range s.targets {
		w.links = append(w.links, linkChange{target, linking{number, sign < 0}})
	}
}

// writeLinks merges the changes to each target's list of notes into it.
func (w *Writer) writeLinks() error {
	changes := w.links
	w.links = nil
	order := inOrder(changes, func(a, b *linkChange) int {
		return cmp.Or(strings.Compare(a.target, b.target), cmp.Compare(a.note, b.note))
	})
	list := lists[linking]{bucket: w.tx.bucket("targets"), codec: linkings{}, most: linksPerRun, empty: w.fresh}
	var notes []linking
	for len(order) > 0 {
		target := changes[order[0]].target
		notes = notes[:0]
		for ; len(order) > 0 && changes[order[0]].target == target; order = order[1:] {
			notes = append(notes, changes[order[0]].linking)
		}
		if _, err := list.merge(nameKey(target), notes); err != nil {
			return err
		}
	}
	return nil
}

// Linking yields the notes with a link whose target has this key, in any order;
// see [kg.LinkKey].
func (r *Reader) Linking(key string) iter.Seq[kg.NoteID] {
	return func(yield func(kg.NoteID) bool) {
		target := nameKey(key)
		for k, v := range r.scan("targets", target) {
			list, err := linkings{}.decode(firstOf(target, k), v)
			if err != nil {
				r.fault = r.damaged("links", err)
				return
			}
			for _, l := range list {
				if id, ok := r.numbers.note(l.note); ok && !yield(id) {
					return
				}
			}
		}
	}
}
