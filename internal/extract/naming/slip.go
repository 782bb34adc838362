package naming

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
	things, people := x.Groups.edges(), x.Groups.namesakes()
	x.Groups.readNames()
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || len(g.Members) > maxSlips || len(g.Key) < minSlip || g.Members[0].Entry != nil {
			continue
		}
		if x.otherwiseRight(g) {
			continue
		}
		if person := g.Members[0].Kind == kg.Person; !person && (!doubtfulRule(g.Members[0].Rule) && !x.shapedAsEvent(g) || !things.near(g.Key)) || person && !people[g.Key[:minSlip-1]] {
			continue
		}
		if meant := x.meantHere(g); meant != nil {
			meant.absorb(g)
		}
	}
}

// otherwiseRight reports whether a name is one word of the language, or a given name: right as it is.
func (x *Namer) otherwiseRight(g *Group) bool {
	words := g.Members[0].Words
	lex := x.Lexeme(words.From)
	return words.Len() == 1 && (lex.Common || lex.Given)
}

// namesakes reports whether two names of people begin with the given names of a woman and of a man,
// so that they are two: Maria and Mario, Daniel and Daniela Silva, but not Sergey and Sergei.
func (x *Namer) namesakes(g, other *Group) bool {
	a, b := x.Lexeme(g.Members[0].Words.From), x.Lexeme(other.Members[0].Words.From)
	return a.Given && b.Given && (feminine(a.Text, b.Text) || feminine(b.Text, a.Text))
}

// feminine reports whether a given name is another one with the a of women's names at its end.
func feminine(name, other string) bool {
	stem, ends := strings.CutSuffix(name, "a")
	return ends && strings.TrimSuffix(other, "o") == stem
}

// doubtfulRule reports whether a rule proposes words that may as well be slips.
func doubtfulRule(rule string) bool { return rule == capitalRule || rule == "listed beside software" }

// shapedAsEvent reports whether no more than its ending says of a name that it is an event: DockreCon.
func (x *Namer) shapedAsEvent(g *Group) bool {
	return (g.Members[0].Rule == innerRule || g.Members[0].Rule == eventRule) && conLike(x.TextOf(g.Members[0]))
}

// edges holds how the names that others may be slips of begin and end. A slip
// leaves one of the two as it was.
type edges [1 << 13]bool

// edges collects the edges of a note's names of things.
func (g *Groups) edges() *edges {
	e := &g.ends
	clear(e[:])
	for _, in := range g.Order {
		if n := len(in.Key); n >= minSlip-1 && len(in.Members) > 0 && (in.Members[0].Entry != nil || len(in.Members) > 1) {
			for _, size := range []int{2, 3} {
				e[edge(in.Key[:size])] = true
				e[edge(in.Key[n-size:])] = true
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
func (g *Groups) readNames() {
	g.names.Reset(len(g.Order))
	for _, in := range g.Order {
		g.names.Add(vocab.Hash(in.Key))
	}
}

// namesakes returns how the names begin that two or more people share.
func (g *Groups) namesakes() map[string]bool {
	var shared map[string]bool
	for _, in := range g.Order {
		if len(in.Members) == 0 || in.Members[0].Kind != kg.Person || len(in.Key) < minSlip {
			continue
		}
		if shared == nil {
			shared = map[string]bool{}
		}
		_, met := shared[in.Key[:minSlip-1]]
		shared[in.Key[:minSlip-1]] = met
	}
	return shared
}

// meantHere returns the name of the note that a name is a slip of, nil if
// there is none.
func (x *Namer) meantHere(g *Group) *Group {
	person := g.Members[0].Kind == kg.Person
	var meant *Group
	vocab.Slips(g.Key, x.Groups.names.Has, func(key []byte) bool {
		other := x.Groups.ByKey[string(key)]
		if other != nil && other != g && len(other.Members) > 0 && trusted(other, g) && person == (other.Members[0].Kind == kg.Person) && !(person && x.namesakes(g, other)) {
			meant = other
		}
		return meant == nil
	})
	return meant
}

// trusted reports whether a name is spelt right if another one is nearly the
// same: the vocabulary has it, or the note has it more often, or of people
// first.
func trusted(g, other *Group) bool {
	if len(g.Members) == len(other.Members) && g.Members[0].Kind == kg.Person {
		return g.Members[0].Start < other.Members[0].Start
	}
	return g.Members[0].Entry != nil || len(g.Members) > len(other.Members)
}
