package extract

import "notes/pkg/kg"

// minSlip is the length from which on a rare name is taken for a slip of the
// pen in another name of the note, maxSlips how often it may stand.
const (
	minSlip  = 5
	maxSlips = 2
)

// foldSlips moves the members of a rare name that is one slip away from another
// name of the note to that one: Isitio to Istio, Grace Hoper to Grace
// Hopper.
func (x *Extractor) foldSlips() {
	things, people := x.groups.edges(), x.groups.namesakes()
	for _, g := range x.groups.order {
		if len(g.members) == 0 || len(g.members) > maxSlips || len(g.key) < minSlip || g.members[0].entry != nil {
			continue
		}
		if person := g.members[0].kind == kg.Person; !person && (g.members[0].rule != "capital" || !things.near(g.key)) || person && !people[g.key[:minSlip-1]] {
			continue
		}
		if meant := x.meantHere(g, things); meant != nil {
			meant.members = append(meant.members, g.members...)
			g.members, g.dropped = g.members[:0], true
		}
	}
}

// edges holds how the names that others may be slips of begin and end. A slip
// leaves one of the two as it was.
type edges [1 << 13]bool

// edges collects the edges of a note's names of things.
func (g *groups) edges() *edges {
	e := &g.ends
	clear(e[:])
	for _, in := range g.order {
		if n := len(in.key); n >= minSlip-1 && len(in.members) > 0 && (in.members[0].entry != nil || len(in.members) > 1) {
			for _, size := range []int{2, 3} {
				e[edge(in.key[:size])] = true
				e[edge(in.key[n-size:])] = true
			}
		}
	}
	return e
}

// near reports whether another name begins or ends like the key.
func (e *edges) near(key string) bool {
	size := 3
	if len(key) == minSlip {
		size = 2
	}
	return e[edge(key[:size])] || e[edge(key[len(key)-size:])]
}

// within returns at which places of a key a slip may lead to another name: if none
// begins as the key does, one of the first letters is wrong; if none ends so, one of
// the last.
func (e *edges) within(key string) (from, to int) {
	from, to = 1, len(key)
	if !e[edge(key[:3])] {
		to = 2
	}
	if !e[edge(key[len(key)-3:])] {
		from = max(1, len(key)-4)
	}
	return from, to
}

// both reports whether names begin and end as the key does.
func (e *edges) both(key []byte) bool {
	return e[edge(key[:3])] && e[edge(key[len(key)-3:])]
}

// edge numbers two or three letters.
func edge[T string | []byte](text T) int {
	n := int(text[0]&31)<<5 | int(text[1]&31)
	if len(text) > 2 {
		n = 1<<12 | (n^int(text[2]&31)<<7)&(1<<12-1)
	}
	return n
}

// namesakes returns how the names begin that two or more people share.
func (g *groups) namesakes() map[string]bool {
	var shared map[string]bool
	for _, in := range g.order {
		if len(in.members) == 0 || in.members[0].kind != kg.Person || len(in.key) < minSlip {
			continue
		}
		if shared == nil {
			shared = map[string]bool{}
		}
		_, met := shared[in.key[:minSlip-1]]
		shared[in.key[:minSlip-1]] = met
	}
	return shared
}

// meantHere returns the name of the note that a name is a slip of, nil if
// there is none.
func (x *Extractor) meantHere(g *group, things *edges) *group {
	person := g.members[0].kind == kg.Person
	var meant *group
	from, to := 1, len(g.key)
	if !person {
		from, to = things.within(g.key)
	}
	slipsWithin(g.key, from, to, func(key []byte) bool {
		if !person && !things.both(key) {
			return true
		}
		other := x.groups.byKey[string(key)]
		if other != nil && other != g && len(other.members) > 0 && trusted(other, g) && person == (other.members[0].kind == kg.Person) {
			meant = other
		}
		return meant == nil
	})
	return meant
}

// trusted reports whether a name is spelt right if another one is nearly the
// same: the vocabulary has it, or the note has it more often, or of people
// first.
func trusted(g, other *group) bool {
	if len(g.members) == len(other.members) && g.members[0].kind == kg.Person {
		return g.members[0].start < other.members[0].start
	}
	return g.members[0].entry != nil || len(g.members) > len(other.members)
}

// slips calls yield with each text that is one deletion, exchange of
// neighbours, replacement or insertion away, until it returns false. The first
// letter stays. The bytes are good until the next call.
func slips(text string, yield func([]byte) bool) {
	slipsWithin(text, 1, len(text), yield)
}

// slipsWithin yields the slips at the places from..to of the text, both included.
func slipsWithin(text string, from, to int, yield func([]byte) bool) {
	var buffer [64]byte
	if len(text)+1 > len(buffer) {
		return
	}
	for i := from; i <= to; i++ {
		if !slipsAt(buffer[:0], text, i, yield) {
			return
		}
	}
}

// slipsAt yields the slips at one place in the text.
func slipsAt(b []byte, text string, i int, yield func([]byte) bool) bool {
	if i < len(text) && !yield(append(append(b, text[:i]...), text[i+1:]...)) {
		return false
	}
	if i+1 < len(text) && !yield(append(append(append(b, text[:i]...), text[i+1], text[i]), text[i+2:]...)) {
		return false
	}
	for c := byte('a'); c <= 'z'; c++ {
		if !yield(append(append(append(b, text[:i]...), c), text[i:]...)) {
			return false
		}
		if i < len(text) && !yield(append(append(append(b, text[:i]...), c), text[i+1:]...)) {
			return false
		}
	}
	return true
}
