package store

import (
	"math"
	"math/bits"
	"slices"

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

// neighbours is the codec of a run of neighbours. It begins with one more than the
// distance from the number in the key to the last one and with the most that each count
// is in the run, so that runs of nothing but light ties are passed over (after Ding and
// Suel, 2011); a run of a few begins with a zero instead. Then, for each, the distance of
// its number from the one before, times eight, plus which of the usual counts it has.
// Where it has none of these, there follow which counts it has, the notes and how close
// they stand in one number, and the other counts. Notes with both are always counted, so
// the bit for them is free to say that all other counts are 1.
type neighbours struct{}

// fewNeighbours are read as quickly as what would be said of them all.
const fewNeighbours = 16

// usual are the counts of three in four ties: of terms that one note names
// together once. The first stands for all others.
var usual = [1 << usualBits][ways]int32{
	{},
	{inNote: 1, inSection: 1},
	{inNote: 1, inSection: 1, closeness: 1},
	{inNote: 1, inSection: 1, closeness: 2},
	{inNote: 1, underHeading: 1},
	{inNote: 1, underHeading: 1, closeness: 1},
	{inNote: 1, inBlock: 1},
	{inNote: 1, inBlock: 1, closeness: 1},
}

// usualBits hold which of the usual counts a tie has.
const usualBits = 3

const onlyOnes = 1 << inNote

// closeBits hold how close two stand, veryClose if they stand as close or closer.
const (
	closeBits = 3
	veryClose = 1<<closeBits - 1
)

func (neighbours) encode(first uint64, list []neighbour) []byte {
	e := encoder{b: make([]byte, 0, 4*len(list)+8)}
	last := kg.TermID(first)
	if len(list) <= fewNeighbours {
		e.uint(0)
	} else {
		e.uint(uint64(list[len(list)-1].to-last) + 1)
		e.counts(mostOf(list))
	}
	for _, n := range list {
		kind := max(0, slices.Index(usual[:], n.n))
		e.uint(uint64(n.to-last)<<usualBits | uint64(kind))
		last = n.to
		if kind == 0 {
			e.counts(n)
		}
	}
	return e.b
}

// mostOf returns the most that each count is in a list.
func mostOf(list []neighbour) (most neighbour) {
	for _, n := range list {
		for way, c := range n.n {
			most.n[way] = max(most.n[way], c)
		}
	}
	return most
}

func (e *encoder) counts(n neighbour) {
	mask, only := n.mask(), n.ones()
	if only {
		mask |= onlyOnes
	}
	e.byte(mask)
	near := uint64(n.n[closeness])
	e.uint(uint64(n.n[inNote]-1)<<closeBits | min(near, veryClose))
	if near >= veryClose {
		e.uint(near - veryClose)
	}
	for _, c := range n.n[stated:closeness] {
		if c != 0 && !only {
			e.uint(uint64(c))
		}
	}
}

// ones reports whether no count is above 1 but for notes and closeness.
func (n neighbour) ones() bool {
	for _, c := range n.n[stated:closeness] {
		if c > 1 {
			return false
		}
	}
	return true
}

// mask has a bit for each count that is not zero but for notes and closeness.
func (n neighbour) mask() (mask byte) {
	for way := stated; way < closeness; way++ {
		if n.n[way] != 0 {
			mask |= 1 << way
		}
	}
	return mask
}

func (neighbours) decode(first uint64, value []byte) ([]neighbour, error) {
	if len(value) == 0 { // a list that is empty so far
		return nil, nil
	}
	list := make([]neighbour, 0, len(value)/4+1)
	d := decoder{b: string(value)}
	last := first
	for d.most(first); d.b != ""; {
		n := d.neighbour(last)
		last = uint64(n.to)
		list = append(list, n)
	}
	return list, d.done()
}

// most reads what a run begins with: the most that each count is, for the last of its
// neighbours. It reports false where that isn't said.
func (d *decoder) most(first uint64) (n neighbour, said bool) {
	distance := d.uint()
	if distance == 0 {
		return n, false
	}
	to := first + distance - 1
	if to > math.MaxUint32 {
		d.fail()
	}
	n.to = kg.TermID(to)
	d.counts(&n)
	return n, true
}

// neighbour reads one neighbour, last being the number of the one before.
func (d *decoder) neighbour(last uint64) (n neighbour) {
	distance := d.uint()
	to := last + distance>>usualBits
	if to > math.MaxUint32 {
		d.fail()
	}
	n.to = kg.TermID(to)
	if kind := distance & (1<<usualBits - 1); kind > 0 {
		n.n = usual[kind]
	} else {
		d.counts(&n)
	}
	return n
}

func (d *decoder) counts(n *neighbour) {
	mask, both := d.byte(), d.uint()
	if both>>closeBits >= math.MaxInt32 {
		d.fail()
		return
	}
	n.n[inNote], n.n[closeness] = int32(both>>closeBits+1), int32(both&veryClose)
	if both&veryClose == veryClose {
		n.n[closeness] += int32(d.small())
	}
	ones := mask&onlyOnes != 0
	for mask &^= onlyOnes; mask != 0; mask &= mask - 1 {
		count := 1
		if !ones {
			count = d.small()
		}
		n.n[bits.TrailingZeros8(mask)] = int32(count)
	}
}

// answer gives a neighbour as others know it.
func (n neighbour) answer() kg.Tie {
	return kg.Tie{
		To: n.to, Notes: int(n.n[inNote]), Stated: int(n.n[stated]), Sentence: int(n.n[inSentence]), Block: int(n.n[inBlock]),
		Heading: int(n.n[underHeading]), Section: int(n.n[inSection]), Linked: int(n.n[linked]), Filed: int(n.n[filed]),
		Close: int(n.n[closeness]),
	}
}
