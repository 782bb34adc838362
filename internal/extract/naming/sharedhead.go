package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Names that end in the same noun have it once where they stand in a list: "the USE and RED method" are two methods,
// "unit, load and integration tests" three kinds of tests.

// maxShared is how many names before the last one may lack its noun.
const maxShared = 3

// findSharedHeads proposes what the vocabulary has with the noun that the last name of a list ends in.
func (x *Namer) findSharedHeads() {
	for n := range len(x.candidates) {
		last := x.candidates[n]
		if last.Entry == nil || last.Words.Len() != 2 || x.GapBefore(last.Words.To-1) != " " {
			continue
		}
		i := x.headlessBefore(last.Words.From)
		for range maxShared {
			if i < 0 || !x.shareHead(i, &last) || x.GapBefore(i) != ", " {
				break
			}
			i--
		}
	}
}

// headlessBefore returns the word that "and" or "or" joins to word i; -1 if there is none, or the words go on as those
// before do, each with its noun: "sprout class and sprout method".
func (x *Namer) headlessBefore(i int32) int32 {
	before := i - 2
	if before < x.First[x.Words[i].Sentence] || x.GapBefore(i) != " " {
		return -1
	}
	if gap := x.GapBefore(i - 1); gap != " " && gap != ", " {
		return -1
	}
	switch x.LowerText(i - 1) {
	case "and", "or":
	default:
		return -1
	}
	if before > x.First[x.Words[i].Sentence] && x.Lexeme(before-1) == x.Lexeme(i) {
		return -1
	}
	return before
}

// shareHead proposes word i, of which nothing is known yet, for what the vocabulary has with the noun of the last
// name of its list, and reports whether there is such a thing of the same kind.
func (x *Namer) shareHead(i int32, last *Candidate) bool {
	w := x.Words[i]
	if x.Covered[i] > 0 || w.At(prose.Elsewhere|prose.InTag) || w.Is(prose.AllCaps) != x.Words[last.Words.From].Is(prose.AllCaps) {
		return false
	}
	entry := x.headedBy(i, last.Words.To-1)
	if entry == nil || entry.Kind != last.Kind || entry == last.Entry {
		return false
	}
	c := x.propose(i, i+1, "shared noun", Fair, entry.Kind)
	c.Entry = entry
	x.cover(c.Words)
	return true
}

// headedBy returns what the vocabulary has of word i with a noun, which may be in the plural here, nil for nothing.
func (x *Namer) headedBy(i, noun int32) *vocab.Entry {
	name := x.Surface(x.Words[i]) + " "
	if entry := x.Vocab.Named(name + x.LowerText(noun)); entry != nil {
		return entry
	}
	if singular, plural := kg.Singular(x.LowerText(noun)); plural {
		return x.Vocab.Named(name + singular)
	}
	return nil
}
