package store

import (
	"math"

	"notes/pkg/kg"
)

// mostSentences bounds how many sentences a posting lists: those of a book of notes. A name that is
// said more often is said with most others among them.
const mostSentences = 4096

// posting is a note in which a term stands, as it is merged.
type posting struct {
	note  kg.NoteID
	where string // its number and where in it, encoded; empty if the note no longer has the term
}

func (p posting) id() uint64 { return uint64(p.note) }

// join lets the later of two postings of one note stand.
func (p posting) join(later posting) posting { return later }

func (p posting) gone() bool { return p.where == "" }

// postings is the codec of a run of postings, which are as they are merged. They
// are sorted by the hashes of notes but name them by number.
type postings struct {
	note func(noteNumber) (kg.NoteID, bool)
}

func (postings) encode(_ uint64, list []posting) []byte {
	e := encoder{b: make([]byte, 0, 6*len(list))}
	for _, p := range list {
		e.b = append(e.b, p.where...)
	}
	return e.b
}

func (c postings) decode(_ uint64, value []byte) ([]posting, error) {
	list := make([]posting, 0, len(value)/3+1)
	d := decoder{b: string(value)}
	for d.b != "" {
		rest := d.b
		number, _ := d.inNumbered()
		note, ok := c.note(number)
		if !ok {
			d.fail()
		}
		list = append(list, posting{note, rest[:len(rest)-len(d.b)]})
	}
	return list, d.done()
}

// inNumbered writes the number of a note, doubled, and what is said of it. One is
// added where that fills one byte, as it does in most: a name stands once in a
// note, near the top.
func inNumbered(number noteNumber, where string) string {
	var buf [64]byte
	e := encoder{b: buf[:0]}
	e.flagged(int(number), len(where) == 1)
	if len(where) == 1 {
		return string(append(e.b, where...))
	}
	e.string(where)
	return string(e.b)
}

func (d *decoder) inNumbered() (number noteNumber, where string) {
	n, short := d.flagged()
	if uint64(n) > math.MaxUint32 {
		d.fail()
	}
	if short {
		return noteNumber(n), d.next(1)
	}
	return noteNumber(n), d.string()
}

// encodeWhere writes the rising numbers of the sentences that have a term, of
// which there is one or more, and whether one says what it is.
func encodeWhere(sentences []int, defines bool) string {
	var buf [64]byte
	e := encoder{b: buf[:0]}
	last := 0
	for i, s := range sentences[:min(len(sentences), mostSentences)] {
		if i == 0 {
			e.flagged(s, defines)
		} else {
			e.uint(uint64(s - last))
		}
		last = s
	}
	return string(e.b)
}

// answer gives a posting as others know it.
func (p posting) answer() (kg.Posting, error) {
	numbered := decoder{b: p.where}
	_, where := numbered.inNumbered()
	d := decoder{b: where}
	at, defines := d.flagged()
	out := kg.Posting{Note: p.note, Defines: defines, Sentences: append(make([]int, 0, len(where)), at)}
	for d.b != "" {
		at += d.small()
		out.Sentences = append(out.Sentences, at)
	}
	return out, d.done()
}
