package store

import (
	"iter"
	"slices"

	"notes/pkg/kg"
)

// The head of a note, what is known of it as a whole, lies apart from what it
// says, so that the notes of a year or an event are found without reading any.

func encodeNote(n *kg.Note) []byte {
	var e encoder
	e.string(n.Path)
	e.string(n.Title)
	e.string(n.Date)
	e.origin(n.DateSource)
	e.string(n.Event)
	e.origin(n.EventSource)
	e.strings(n.Tags)
	e.strings(n.Aliases)
	return e.b
}

// origins are what a date or an event is read from, all that [kg.Note] tells of.
var origins = [...]string{"", "front matter", "title", "path", "event"}

// origin writes one of the origins as its number, from 1, any other after a 0.
func (e *encoder) origin(s string) {
	number := slices.Index(origins[:], s) + 1
	e.uint(uint64(number))
	if number == 0 {
		e.string(s)
	}
}

func (d *decoder) origin() string {
	number := d.index(len(origins) + 1)
	if number == 0 {
		return d.string()
	}
	return origins[number-1]
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
		Path: d.string(), Title: d.string(), Date: d.string(), DateSource: d.origin(),
		Event: d.string(), EventSource: d.origin(), Tags: d.strings(), Aliases: d.strings(),
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
