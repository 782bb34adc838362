package store

import "notes/pkg/kg"

// mostSentences bounds how many sentences a posting lists.
const mostSentences = 16

// posting is a note in which a term stands, as it is kept and merged: where in
// it stays encoded.
type posting struct {
	note  kg.NoteID
	where string // see encodeWhere; empty if the note no longer has the term
}

func (p posting) id() uint64 { return uint64(p.note) }

// join lets the later of two postings of one note stand.
func (p posting) join(later posting) posting { return later }

func (p posting) gone() bool { return p.where == "" }

// postings is the codec of a run of postings: for each the note, then where.
type postings struct{}

func (postings) encode(list []posting) []byte {
	e := encoder{b: make([]byte, 0, 12*len(list))}
	for _, p := range list {
		e.fixed(uint64(p.note))
		e.string(p.where)
	}
	return e.b
}

func (postings) decode(_ uint64, value []byte) ([]posting, error) {
	list := make([]posting, 0, len(value)/10+1)
	d := decoder{b: string(value)}
	for d.b != "" {
		list = append(list, posting{kg.NoteID(d.fixed()), d.string()})
	}
	return list, d.done()
}

// encodeWhere writes the rising numbers of the sentences that have a term, and
// whether one says what it is.
func encodeWhere(sentences []int, defines bool) string {
	var buf [64]byte
	e := encoder{b: buf[:0]}
	e.bool(defines)
	last := 0
	for _, s := range sentences[:min(len(sentences), mostSentences)] {
		e.uint(uint64(s - last))
		last = s
	}
	return string(e.b)
}

// answer gives a posting as others know it.
func (p posting) answer() (kg.Posting, error) {
	d := decoder{b: p.where}
	out := kg.Posting{Note: p.note, Defines: d.bool(), Sentences: make([]int, 0, len(p.where)-1)}
	last := 0
	for d.b != "" {
		last += d.small()
		out.Sentences = append(out.Sentences, last)
	}
	return out, d.done()
}
