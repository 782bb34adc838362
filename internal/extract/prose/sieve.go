package prose

import (
	"math/bits"
	"slices"

	"notes/internal/vocab"
)

// Sieve tells which words and pairs of words a note may have and which it surely
// hasn't, so that most cues need no search (Bloom, 1970, with one hash).
type Sieve []uint64

const (
	minSieve = 1 << 16 // bits, as many as nearly all notes need
	bitsEach = 16      // bits for each word at least, so that few get through that aren't there
)

// Reset empties the sieve and makes it wide enough for a number of words. Its size is
// a power of two.
func (v *Sieve) Reset(words int) {
	size := minSieve
	for size < words*bitsEach {
		size *= 2
	}
	*v = slices.Grow((*v)[:0], size/64)[:size/64]
	clear(*v)
}

// read takes in the words of a note, plurals also without their s.
func (v *Sieve) read(x *Text) {
	v.Reset(len(x.Words))
	var before uint64
	for i := range x.Words {
		lex := x.Lexeme(int32(i))
		v.Add(lex.hash)
		v.Add(lex.Singular)
		v.Add(pair(before, lex.hash))
		v.Add(pair(before, lex.Singular))
		before = lex.hash
	}
}

// pair joins the hashes of two words, one behind the other.
func pair(a, b uint64) uint64 { return bits.RotateLeft64(a, 23) ^ b }

// Add takes in a hash.
func (v Sieve) Add(hash uint64) {
	at, bit := v.place(hash)
	v[at] |= bit
}

// Has reports whether a hash may have been added.
func (v Sieve) Has(hash uint64) bool {
	at, bit := v.place(hash)
	return v[at]&bit != 0
}

func (v Sieve) place(hash uint64) (at, bit uint64) {
	return hash / 64 & uint64(len(v)-1), 1 << (hash % 64)
}

// hasPhrase reports whether the note may have the words of a phrase in lower case: its
// first two are enough.
func (v Sieve) hasPhrase(phrase string) bool {
	end := firstWord(phrase)
	first := vocab.Hash(phrase[:end])
	if !v.Has(first) {
		return false
	}
	rest := phrase[min(end+1, len(phrase)):]
	second := rest[:firstWord(rest)]
	return !plainWord(second) || v.Has(pair(first, vocab.Hash(second)))
}

// firstWord returns where the first word of a phrase ends.
func firstWord(phrase string) int {
	for i := range len(phrase) {
		if c := phrase[i]; c == ' ' || c == '-' || c == '/' {
			return i
		}
	}
	return len(phrase)
}

// plainWord reports whether a text is nothing but small letters, so that it is surely
// one word wherever it stands.
func plainWord(text string) bool {
	for i := range len(text) {
		if !IsLower(text[i]) {
			return false
		}
	}
	return text != ""
}
