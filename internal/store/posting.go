package store

import "notes/pkg/kg"

// mostSentences bounds how many sentences a posting lists.
const mostSentences = 16

// posting is a note in which a term stands, as it is merged: where in it stays
// encoded.
type posting struct {
	note  kg.NoteID
	where string // empty if the note no longer has the term
}

func (p posting) id() uint64 { return uint64(p.note) }

// join lets the later of two postings of one note stand.
func (p posting) join(later posting) posting { return later }

func (p posting) gone() bool { return p.where == "" }

// postings is the codec of a run of postings. They are sorted by the hashes of
// notes but name them by number: where begins with it.
type postings struct {
	note func(noteNumber) (kg.NoteID, bool)
}

func (postings) encode(list []posting) []byte {
	e := encoder{b: make([]byte, 0, 6*len(list))}
	for _, p := range list {
		e.string(p.where)
	}
	return e.b
}

func (c postings) decode(_ uint64, value []byte) ([]posting, error) {
	list := make([]posting, 0, len(value)/4+1)
	d := decoder{b: string(value)}
	for d.b != "" {
		p := posting{where: d.string()}
		at := decoder{b: p.where}
		note, ok := c.note(noteNumber(at.small()))
		if !ok || at.err != nil {
			d.fail()
		}
		p.note = note
		list = append(list, p)
	}
	return list, d.done()
}

// inNumbered puts the number of a note before what is said of it.
func inNumbered(number noteNumber, where string) string {
	var buf [64]byte
	e := encoder{b: buf[:0]}
	e.uint(uint64(number))
	return string(append(e.b, where...))
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
	d := decoder{b: p.where}
	d.small() // the note's number
	at, defines := d.flagged()
	out := kg.Posting{Note: p.note, Defines: defines, Sentences: append(make([]int, 0, len(p.where)), at)}
	for d.b != "" {
		at += d.small()
		out.Sentences = append(out.Sentences, at)
	}
	return out, d.done()
}
