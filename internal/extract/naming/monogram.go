package naming

import (
	"strings"

	"notes/pkg/kg"
)

// Minutes give everybody their initials: "Kevin Quorl (KQ), Mina Zorbo (MZ), Bo Lund (BL)". The letters
// are theirs in this note only: others have other people with them.

// minMonograms is how many people of a line have their initials behind them at least where that makes
// people of all whose names are none that is given often.
const minMonograms = 3

// monogrammed reports whether a definition is one of a line of people with their initials.
func (x *Namer) monogrammed(d Definition) bool {
	if !x.mayBeMonogram(d) {
		return false
	}
	sentence := x.Words[d.Long.From].Sentence
	all, given := 1, 0
	if x.Lexeme(d.Long.From).Given {
		given++
	}
	for i := x.First[sentence] + 1; i < x.First[sentence+1]; i++ {
		if i == d.Short.From || x.GapBefore(i) != " (" {
			continue
		}
		if other, ok := x.define(i); ok && x.mayBeMonogram(other) {
			all++
			if x.Lexeme(other.Long.From).Given {
				given++
			}
		}
	}
	return all >= minMonograms && 2*given >= all
}

// mayBeMonogram reports whether a definition gives something that is called as people are one letter
// for each word, or some of one.
func (x *Namer) mayBeMonogram(d Definition) bool {
	short := x.Surface(x.Words[d.Short.From])
	first, last := x.Surface(x.Words[d.Long.From]), x.Surface(x.Words[d.Long.To-1])
	return d.Short.From >= d.Long.To && x.PersonShaped(d.Long) && strings.ToUpper(short) == short && short[0] == first[0] && strings.ContainsRune(short[1:], rune(last[0]))
}

// ofPerson reports whether a group is people's by what its members were proposed for.
func ofPerson(g *Group) bool {
	for _, c := range g.Members {
		if c.Kind == kg.Person {
			return true
		}
	}
	return false
}
