package store

import (
	"fmt"
	"iter"

	"notes/pkg/kg"
)

// The head of a note, what is known of it as a whole, lies apart from what it
// says, so that the notes of a year or an event are found without reading any.

func encodeNote(n *kg.Note) []byte {
	var e encoder
	e.string(n.Path)
	e.string(n.Title)
	e.oneOf(origins, n.NamedBy)
	e.date(n.Date)
	e.oneOf(origins, n.DateSource)
	e.within(n.Event, n.Title)
	e.oneOf(origins, n.EventSource)
	e.strings(n.Tags)
	e.strings(n.Aliases)
	return e.b
}

// origins are what a date, an event or a name is read from, all that [kg.Note] tells of.
var origins = []string{"", "front matter", "title", "path", "event", "heading", "first lines", "front matter, created"}

// date writes a day, month or year as a number above zero, any other text behind a
// zero.
func (e *encoder) date(s string) {
	number := dateNumber(s)
	e.uint(number)
	if number == 0 {
		e.string(s)
	}
}

func (d *decoder) date() string {
	if number := d.uint(); number > 0 {
		return dateText(number)
	}
	return d.string()
}

// dateNumber numbers the dates of the calendar, as far as they tell month and day;
// other texts have the number zero.
func dateNumber(s string) uint64 {
	var year, month, day uint64
	switch len(s) {
	case len("2006"), len("2006-01"), len("2006-01-02"):
		_, _ = fmt.Sscanf(s, "%d-%d-%d", &year, &month, &day)
	}
	number := year<<9 | month&15<<5 | day&31
	if dateText(number) != s {
		return 0
	}
	return number
}

func dateText(number uint64) string {
	year, month, day := number>>9, number>>5&15, number&31
	text := appendDigits(make([]byte, 0, len("2006-01-02")), year, 4)
	if month > 0 {
		text = appendDigits(append(text, '-'), month, 2)
	}
	if day > 0 {
		text = appendDigits(append(text, '-'), day, 2)
	}
	return string(text)
}

// appendDigits writes a number with leading zeros.
func appendDigits(text []byte, number uint64, width int) []byte {
	if width > 1 {
		text = appendDigits(text, number/10, width-1)
	}
	return append(text, '0'+byte(number%10))
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
		Path: d.string(), Title: d.string(), NamedBy: d.oneOf(origins), Date: d.date(), DateSource: d.oneOf(origins),
	}
	n.Event, n.EventSource = d.within(n.Title), d.oneOf(origins)
	n.Tags, n.Aliases = d.strings(), d.strings()
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
