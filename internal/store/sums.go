package store

import (
	"encoding/binary"
	"math"
	"math/bits"

	"notes/pkg/kg"
)

// The sums of all terms lie side by side in pages, so that a query that has to
// judge a hundred thousand neighbours reads a few hundred values. A page begins
// with where the row of each of its terms ends, so that none is decoded but those
// that are looked at. A term that no note holds has an empty row.

const (
	sumsPerPage = 128
	endWidth    = 2 // bytes
	sumsHead    = sumsPerPage * endWidth
)

// sumsPage is a page; nil for one of terms that there aren't.
type sumsPage []byte

// slot says on which page the sums of a term lie, and in which row.
func slot(id kg.TermID) (page kg.TermID, row int) { return id / sumsPerPage, int(id % sumsPerPage) }

// row returns the row of a term, empty if there is none.
func (p sumsPage) row(i int) []byte {
	start, end := p.end(i-1), p.end(i)
	if start > end || end > len(p) {
		return nil
	}
	return p[start:end]
}

// end says where a row ends; the row before the first where the first begins.
func (p sumsPage) end(i int) int {
	if i < 0 || len(p) < sumsHead {
		return sumsHead
	}
	return int(binary.LittleEndian.Uint16(p[endWidth*i:]))
}

// sums returns the sums in a row.
func (p sumsPage) sums(i int) kg.Sums { return getSums(p.row(i)) }

// joins reports whether the count of joins in a row is above zero.
func (p sumsPage) joins(i int) bool {
	row := p.row(i)
	return len(row) >= rowHead && binary.LittleEndian.Uint16(row[8:])&hasJoins != 0
}

// certain reports whether a row says that the term stands in a note and that it is known
// or one is sure of it.
func (p sumsPage) certain(i int) bool {
	row := p.row(i)
	if len(row) < rowHead {
		return false
	}
	mask := binary.LittleEndian.Uint16(row[8:])
	return mask&hasNotes != 0 && mask&(isKnown|hasSure) != 0
}

// rows returns all rows of a page.
func (p sumsPage) rows() (rows [sumsPerPage][]byte) {
	for i := range rows {
		rows[i] = p.row(i)
	}
	return rows
}

// newSumsPage makes a page of rows.
func newSumsPage(rows *[sumsPerPage][]byte) sumsPage {
	p := make(sumsPage, sumsHead, sumsHead+32*sumsPerPage)
	for i, row := range rows {
		p = append(p, row...)
		binary.LittleEndian.PutUint16(p[endWidth*i:], uint16(len(p)))
	}
	return p
}

// counted is how many counts sums have.
const counted = 13

// fields lists the counts of sums, in the order in which a row has them.
func fields(s *kg.Sums) [counted]*int {
	return [...]*int{
		&s.Held, &s.Notes, &s.Mentions, &s.Sure,
		&s.Shape.Inner, &s.Shape.Initial, &s.Shape.Lower, &s.Shape.Linked, &s.Shape.Code, &s.Shape.Defined,
		&s.Filed, &s.Joins, &s.Ties,
	}
}

// rowHead is the length of the part of a row with the hash and which of the
// counts are not zero; these follow.
const rowHead = 8 + 2

// putSums makes the row of a term.
func putSums(s *kg.Sums) []byte {
	if s.Held <= 0 {
		return nil
	}
	mask := uint16(0)
	if s.Known {
		mask |= isKnown
	}
	if s.Topic {
		mask |= isTopic
	}
	row := binary.LittleEndian.AppendUint64(make([]byte, 0, 32), s.Hash)
	row = append(row, 0, 0)
	for i, n := range fields(s) {
		if *n != 0 {
			mask |= firstCount << i
			row = binary.AppendUvarint(row, uint64(*n))
		}
	}
	binary.LittleEndian.PutUint16(row[8:], mask)
	return row
}

// hasJoins is the bit of the count of joins, the last but one.
const hasJoins = firstCount << (counted - 2)

// hasNotes and hasSure are the bits of the second and the fourth count.
const (
	hasNotes = firstCount << 1
	hasSure  = firstCount << 3
)

// firstCount is the bit of the first count, after those of what is not counted.
const firstCount = isTopic << 1

// getSums reads the row of a term, all zero from one that is empty or damaged.
func getSums(row []byte) kg.Sums {
	if len(row) < rowHead {
		return kg.Sums{}
	}
	hash, mask := binary.LittleEndian.Uint64(row), binary.LittleEndian.Uint16(row[8:])
	row = row[rowHead:]
	var n [counted]int
	for counts := mask / firstCount & (1<<counted - 1); counts != 0; counts &= counts - 1 {
		v, width := binary.Uvarint(row)
		if width <= 0 || v > math.MaxUint32 {
			return kg.Sums{}
		}
		n[bits.TrailingZeros16(counts)], row = int(v), row[width:]
	}
	return kg.Sums{
		Hash: hash, Known: mask&isKnown != 0, Topic: mask&isTopic != 0,
		Held: n[0], Notes: n[1], Mentions: n[2], Sure: n[3],
		Shape: kg.Shape{Inner: n[4], Initial: n[5], Lower: n[6], Linked: n[7], Code: n[8], Defined: n[9]},
		Filed: n[10], Joins: n[11], Ties: n[12],
	}
}

// addSums adds what a note holds to the sums of a term, or takes it back.
func addSums(s, note *kg.Sums, sign int) {
	more := fields(note)
	for i, n := range fields(s) {
		*n += sign * *more[i]
	}
}
