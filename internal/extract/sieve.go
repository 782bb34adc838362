package extract

import "strings"

// sieveBits is the number of bits of a sieve, a power of two.
const sieveBits = 1 << 15

// sieve tells which words a note may have and which it surely hasn't, so that
// most cues need no search (Bloom, 1970, with one hash).
type sieve [sieveBits / 64]uint64

// read takes in the words of a note, plurals also without their s.
func (v *sieve) read(s *scan) {
	clear(v[:])
	for i := range s.words {
		h, before := hashSeed, hashSeed
		for _, c := range []byte(s.text(s.words[i])) {
			before = h
			h = hashLetter(h, c)
		}
		v.add(h)
		if s.doc.Text[s.words[i].end-1] == 's' {
			v.add(before)
		}
	}
}

func (v *sieve) add(hash uint32) { v[hash%sieveBits/64] |= 1 << (hash % 64) }

// has reports whether the note may have the words of a phrase in lower case:
// its first word is enough.
func (v *sieve) has(phrase string) bool {
	if end := strings.IndexAny(phrase, " -/"); end > 0 {
		phrase = phrase[:end]
	}
	h := hashSeed
	for _, c := range []byte(phrase) {
		h = hashLetter(h, c)
	}
	return v[h%sieveBits/64]&(1<<(h%64)) != 0
}

// The hash is FNV-1a (Fowler, Noll and Vo, 1991) in 32 bits, of letters without
// their case.
const (
	hashSeed  uint32 = 2166136261
	hashPrime uint32 = 16777619
)

func hashLetter(h uint32, c byte) uint32 {
	if isUpper(c) {
		c += 'a' - 'A'
	}
	return (h ^ uint32(c)) * hashPrime
}
