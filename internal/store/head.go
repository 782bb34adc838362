package store

import (
	"iter"

	"notes/pkg/kg"
)

// The head of a note, what is known of it as a whole, lies apart from what it
// says, so that the notes of a year or an event are found without reading any.

func encodeNote(n *kg.Note) []byte {
	var e encoder
	for _, s := range []string{n.Path, n.Title, n.Date, n.DateSource, n.Event, n.EventSource} {
		e.string(s)
	}
	e.strings(n.Tags)
	e.strings(n.Aliases)
	return e.b
}

// encodeHead puts the number of a note before what is known of it.
func encodeHead(number noteNumber, note []byte) []byte {
	e := encoder{b: make([]byte, 0, len(note)+4)}
	e.uint(uint64(number))
	return append(e.b, note...)
}

func decodeHead(value []byte) (kg.Note, noteNumber, error) {
	d := decoder{b: string(value)}
	number := noteNumber(d.small())
	n := kg.Note{
		Path: d.string(), Title: d.string(), Date: d.string(), DateSource: d.string(),
		Event: d.string(), EventSource: d.string(), Tags: d.strings(), Aliases: d.strings(),
	}
	return n, number, d.done()
}

// Head returns what is known of a note as a whole.
func (r *Reader) Head(id kg.NoteID) (kg.Note, error) {
	n, _, err := decodeHead(get(r.tx.bucket("heads"), noteKey(id)))
	return n, r.damaged("the head of a note", err)
}

// Heads yields the heads of all notes, in the order of their numbers.
func (r *Reader) Heads() iter.Seq2[kg.NoteID, kg.Note] {
	return func(yield func(kg.NoteID, kg.Note) bool) {
		for k, v := range r.scan("heads", nil) {
			n, _, err := decodeHead(v)
			if err != nil {
				r.fault = r.damaged("the head of a note", err)
				return
			}
			if !yield(lastNote(k), n) {
				return
			}
		}
	}
}
