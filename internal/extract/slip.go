package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// minSlip is the length from which on a rare name is taken for a slip of the
// pen in another name of the note, maxSlips how often it may stand.
const (
	minSlip  = 5
	maxSlips = 2
)

// foldSlips moves the members of a rare name that is one slip away from another
// name of the note to that one: Isitio to Istio, Grace Hoper to Grace
// Hopper.
func (x *Namer) foldSlips() {
	things, people := x.groups.edges(), x.groups.namesakes()
	x.groups.readNames()
	for _, g := range x.groups.order {
		if len(g.members) == 0 || len(g.members) > maxSlips || len(g.key) < minSlip || g.members[0].entry != nil {
			continue
		}
		if x.otherwiseRight(g) {
			continue
		}
		if person := g.members[0].kind == kg.Person; !person && (!doubtfulRule(g.members[0].rule) || !things.near(g.key)) || person && !people[g.key[:minSlip-1]] {
			continue
		}
		if meant := x.meantHere(g); meant != nil {
			meant.absorb(g)
		}
	}
}

// otherwiseRight reports whether a name is one word of the language, or a given name: right as it is.
func (x *Namer) otherwiseRight(g *group) bool {
	words := g.members[0].words
	lex := x.lexeme(words.from)
	return words.len() == 1 && (lex.Common || lex.Given)
}

// namesakes reports whether two names of people begin with the given names of a woman and of a man,
// so that they are two: Maria and Mario, Daniel and Daniela Silva, but not Sergey and Sergei.
func (x *Namer) namesakes(g, other *group) bool {
	a, b := x.lexeme(g.members[0].words.from), x.lexeme(other.members[0].words.from)
	return a.Given && b.Given && (feminine(a.text, b.text) || feminine(b.text, a.text))
}

// feminine reports whether a given name is another one with the a of women's names at its end.
func feminine(name, other string) bool {
	stem, ends := strings.CutSuffix(name, "a")
	return ends && strings.TrimSuffix(other, "o") == stem
}

// doubtfulRule reports whether a rule proposes words that may as well be slips.
func doubtfulRule(rule string) bool { return rule == capitalRule || rule == "listed beside software" }

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

// edge numbers two or three letters.
func edge(text string) int {
	n := int(text[0]&31)<<5 | int(text[1]&31)
	if len(text) > 2 {
		n = 1<<12 | (n^int(text[2]&31)<<7)&(1<<12-1)
	}
	return n
}

// readNames collects the keys of the note's names.
func (g *groups) readNames() {
	g.names.reset(len(g.order))
	for _, in := range g.order {
		g.names.add(vocab.Hash(in.key))
	}
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
func (x *Namer) meantHere(g *group) *group {
	person := g.members[0].kind == kg.Person
	var meant *group
	vocab.Slips(g.key, x.groups.names.has, func(key []byte) bool {
		other := x.groups.byKey[string(key)]
		if other != nil && other != g && len(other.members) > 0 && trusted(other, g) && person == (other.members[0].kind == kg.Person) && !(person && x.namesakes(g, other)) {
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
