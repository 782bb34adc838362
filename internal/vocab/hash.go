package vocab

import "unicode/utf8"

// The hash is FNV-1a (Fowler, Noll and Vo, 1991) in 64 bits.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

func hashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * hashPrime }

// hashOn returns the hash of a text that goes on with more.
func hashOn(h uint64, more string) uint64 {
	for i := range len(more) {
		h = hashByte(h, more[i])
	}
	return h
}

// Hash returns the hash by which keys, and words in lower case, are told apart.
func Hash(text string) uint64 { return hashOn(hashSeed, text) }

// HashLower returns the hash of a word in lower case. It reports false of a word that
// is not all ASCII, whose hash that isn't.
func HashLower(word string) (hash uint64, plain bool) {
	h := hashSeed
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return 0, false
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = hashByte(h, c)
	}
	return h, true
}
