package extract

import "notes/internal/vocab"

// sieveBits is the number of bits of a sieve, a power of two.
const sieveBits = 1 << 15

// sieve tells which words a note may have and which it surely hasn't, so that
// most cues need no search (Bloom, 1970, with one hash).
type sieve [sieveBits / 64]uint64

// read takes in the words of a note, plurals also without their s.
func (v *sieve) read(s *scan) {
	clear(v[:])
	for i := range s.words {
		lex := s.lexeme(int32(i))
		v.add(lex.hash)
		v.add(lex.singular)
	}
}

func (v *sieve) add(hash uint64) { v[hash%sieveBits/64] |= 1 << (hash % 64) }

// has reports whether a hash may have been added.
func (v *sieve) has(hash uint64) bool { return v[hash%sieveBits/64]&(1<<(hash%64)) != 0 }

// hasPhrase reports whether the note may have the words of a phrase in lower case: its
// first word is enough.
func (v *sieve) hasPhrase(phrase string) bool {
	end := 0
	for end < len(phrase) && phrase[end] != ' ' && phrase[end] != '-' && phrase[end] != '/' {
		end++
	}
	return v.has(vocab.Hash(phrase[:end]))
}
