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
// number from the one before, which counts it has, and those.
type neighbours struct{}

func (neighbours) encode(list []neighbour) []byte {
	e := encoder{b: make([]byte, 0, 6*len(list))}
	last := list[0].to
	for _, n := range list {
		e.uint(uint64(n.to - last))
		last = n.to
		e.byte(n.mask())
		for _, c := range n.n {
			if c != 0 {
				e.uint(uint64(c))
			}
		}
	}
	return e.b
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
	for mask := d.byte(); mask != 0; mask &= mask - 1 {
		n.n[bits.TrailingZeros8(mask)] = int32(d.small())
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
