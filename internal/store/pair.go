package store

// pairTable counts how pairs of terms of one note stand, as the note is gone
// through from top to bottom.
type pairTable struct {
	terms  int
	dense  []int32          // 1 + index into pairs, by a*terms+b; for notes with few terms
	sparse map[uint64]int32 // the same by a<<32|b, for notes with many
	pairs  []pair
	last   []place // of each pair, where it last stood: block and section
	close  []int32 // of each pair, how close it stands, in parts of closest
}

// denseTerms is up to how many terms a table of all pairs is cheaper than a map.
const denseTerms = 64

func newPairTable(terms int) pairTable {
	t := pairTable{terms: terms}
	if terms <= denseTerms {
		t.dense = make([]int32, terms*terms)
	} else {
		t.sparse = map[uint64]int32{}
	}
	t.pairs = make([]pair, 0, 4*terms)
	t.last = make([]place, 0, 4*terms)
	t.close = make([]int32, 0, 4*terms)
	return t
}

// at returns the index of a pair, which it adds if it is new.
func (t *pairTable) at(a, b int32) int32 {
	if t.dense != nil {
		slot := &t.dense[int(a)*t.terms+int(b)]
		if *slot == 0 {
			*slot = t.add(a, b)
		}
		return *slot - 1
	}
	key := uint64(a)<<32 | uint64(b)
	slot := t.sparse[key]
	if slot == 0 {
		slot = t.add(a, b)
		t.sparse[key] = slot
	}
	return slot - 1
}

func (t *pairTable) add(a, b int32) int32 {
	t.pairs = append(t.pairs, pair{a, b, counts{inNote: 1}})
	t.last = append(t.last, place{block: -1, section: -1})
	t.close = append(t.close, 0)
	return int32(len(t.pairs))
}

// meet counts that two terms stand together at a place. The ways of one place
// come nearest first: a block counts only where no sentence of it holds both, a
// section only where nothing nearer does.
func (t *pairTable) meet(a, b int32, at place, way int) {
	if a != b {
		t.meetAs(t.at(min(a, b), max(a, b)), at, way)
	}
}

// meetAs does so for the i-th pair.
func (t *pairTable) meetAs(i int32, at place, way int) {
	n, last := &t.pairs[i].n, &t.last[i]
	switch {
	case way == inBlock && last.block == at.block, way == inSection && last.section == at.section:
		return
	case way == inSentence, way == inBlock:
		last.block = at.block
	}
	last.section = at.section
	n.bump(way)
}

// closest is how close the next mention stands. All distances within closeBy divide it.
const closest = 840

// mostClose is how close a note can tell that two terms stand.
var mostClose = int32(perNote[closeness]) * closest / 2

// beside counts how close two terms stand in a section, by how many mentions it is from
// one to the other.
func (t *pairTable) beside(a, b int32, at place, distance int) {
	if a == b {
		return
	}
	i := t.at(min(a, b), max(a, b))
	t.meetAs(i, at, inSection)
	t.close[i] = min(t.close[i]+closest/int32(distance), mostClose)
}

// settled returns the pairs, how close they stand rounded to halves.
func (t *pairTable) settled() []pair {
	for i, c := range t.close {
		t.pairs[i].n[closeness] = int8((2*c + closest/2) / closest)
	}
	return t.pairs
}

// bump counts what joins two terms wherever they stand.
func (t *pairTable) bump(a, b int32, way int) {
	if a != b {
		t.pairs[t.at(min(a, b), max(a, b))].n.bump(way)
	}
}

// bump raises a count, up to what one note may add.
func (n *counts) bump(way int) {
	n[way] = min(n[way]+1, perNote[way])
}
