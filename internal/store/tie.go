package store

import (
	"math"
	"math/bits"

	"notes/pkg/kg"
)

// neighbour is one end of a tie as it is kept and merged.
type neighbour struct {
	to kg.TermID
	n  [ways]int32
}

func (n neighbour) id() uint64 { return uint64(n.to) }

// join adds the counts of a later neighbour with the same number.
func (n neighbour) join(later neighbour) neighbour {
	for i := range n.n {
		n.n[i] += later.n[i]
	}
	return n
}

func (n neighbour) gone() bool { return n.n == [ways]int32{} }

// neighbours is the codec of a run of neighbours: for each the distance of its
// number from the one before, which counts it has, and those. Notes with both
// are always counted, so the bit for them is free to say that all counts are 1,
// as they are of most, which one note names together once.
type neighbours struct{}

const onlyOnes = 1 << inNote

func (neighbours) encode(list []neighbour) []byte {
	e := encoder{b: make([]byte, 0, 6*len(list))}
	last := list[0].to
	for _, n := range list {
		e.uint(uint64(n.to - last))
		last = n.to
		e.counts(n)
	}
	return e.b
}

func (e *encoder) counts(n neighbour) {
	mask := n.mask()
	if n.ones() {
		e.byte(mask | onlyOnes)
		return
	}
	e.byte(mask &^ onlyOnes)
	for way, c := range n.n {
		if c != 0 || way == inNote {
			e.uint(uint64(c))
		}
	}
}

// ones reports whether no count is above 1.
func (n neighbour) ones() bool {
	for _, c := range n.n {
		if c > 1 {
			return false
		}
	}
	return true
}

func (n neighbour) mask() (mask byte) {
	for i, c := range n.n {
		if c != 0 {
			mask |= 1 << i
		}
	}
	return mask
}

func (neighbours) decode(first uint64, value []byte) ([]neighbour, error) {
	list := make([]neighbour, 0, len(value)/4+1)
	d := decoder{b: string(value)}
	last := first
	for d.b != "" {
		n := d.neighbour(last)
		last = uint64(n.to)
		list = append(list, n)
	}
	return list, d.done()
}

// neighbour reads one neighbour, last being the number of the one before.
func (d *decoder) neighbour(last uint64) (n neighbour) {
	to := last + d.uint()
	if to > math.MaxUint32 {
		d.fail()
	}
	n.to = kg.TermID(to)
	mask := d.byte()
	ones := mask&onlyOnes != 0
	for mask |= 1 << inNote; mask != 0; mask &= mask - 1 {
		count := 1
		if !ones {
			count = d.small()
		}
		n.n[bits.TrailingZeros8(mask)] = int32(count)
	}
	return n
}

// answer gives a neighbour as others know it.
func (n neighbour) answer() kg.Tie {
	return kg.Tie{
		To: n.to, Notes: int(n.n[inNote]), Stated: int(n.n[stated]), Sentence: int(n.n[inSentence]), Block: int(n.n[inBlock]),
		Heading: int(n.n[underHeading]), Section: int(n.n[inSection]), Linked: int(n.n[linked]), Filed: int(n.n[filed]),
	}
}
