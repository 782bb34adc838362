package naming

import "slices"

// ByPlace sorts things by the place in the text where each begins. It sorts numbers
// and moves each thing once: things are large, and there are many in a note.
type ByPlace[T any] struct {
	keys   []uint64 // place and index
	sorted []T
}

// Sort sorts a list, and what begins at one place by compare, which keeps the order of
// what it finds equal.
func (p *ByPlace[T]) Sort(list []T, place func(*T) int32, compare func(a, b T) int) {
	p.keys, p.sorted = p.keys[:0], p.sorted[:0]
	for i := range list {
		p.keys = append(p.keys, uint64(place(&list[i]))<<32|uint64(i))
	}
	slices.Sort(p.keys)
	for _, key := range p.keys {
		p.sorted = append(p.sorted, list[uint32(key)])
	}
	copy(list, p.sorted)
	clear(p.sorted)
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && place(&list[to]) == place(&list[from]) {
			to++
		}
		if to-from > 1 {
			slices.SortStableFunc(list[from:to], compare)
		}
		from = to
	}
}
