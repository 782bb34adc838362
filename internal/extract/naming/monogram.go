package naming

import (
	"strings"
	"unicode/utf8"

	"notes/pkg/kg"
)

// Minutes give everybody their initials: "Kevin Quorl (KQ), Mina Zorbo (MZ), Bo Lund (BL)". The letters
// are theirs in this note only: others have other people with them.

// minMonograms is how many people of a line have their initials behind them at least where that makes
// people of all whose names are none that is given often.
const minMonograms = 3

// monogrammed reports whether a definition is one of a line of people with their initials.
func (x *Namer) monogrammed(d Definition) bool {
	return x.mayBeMonogram(d) && x.countsPeople(x.Words[d.Long.From].Sentence)
}

// countsPeople reports whether a sentence lists people with their initials. It remembers the answer, for the
// definitions of a sentence ask one after the other.
func (x *Namer) countsPeople(sentence int32) bool {
	if x.monograms.asked == sentence+1 {
		return x.monograms.people
	}
	all, given := 0, 0
	for i := x.First[sentence] + 1; i < x.First[sentence+1]; i++ {
		if x.GapBefore(i) != " (" {
			continue
		}
		if other, ok := x.define(i); ok && x.mayBeMonogram(other) {
			all++
			if x.Lexeme(other.Long.From).Given {
				given++
			}
		}
	}
	x.monograms = monograms{sentence + 1, all >= minMonograms && 2*given >= all}
	return x.monograms.people
}

// monograms says of a sentence whether it lists people with their initials.
type monograms struct {
	asked  int32 // 1 + the sentence
	people bool
}

// mayBeMonogram reports whether a definition gives something that is called as people are one letter
// for each word, or some of one.
func (x *Namer) mayBeMonogram(d Definition) bool {
	short := x.Surface(x.Words[d.Short.From])
	first, _ := utf8.DecodeRuneInString(x.Surface(x.Words[d.Long.From]))
	last, _ := utf8.DecodeRuneInString(x.Surface(x.Words[d.Long.To-1]))
	begin, size := utf8.DecodeRuneInString(short)
	return d.Short.From >= d.Long.To && x.PersonShaped(d.Long) && strings.ToUpper(short) == short && begin == first && strings.ContainsRune(short[size:], last)
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
