package vocab

import (
	"math/bits"
	"strings"

	"notes/pkg/kg"
)

// maxSlipped bounds the length of texts whose slips are tried, in bytes.
const maxSlipped = 63

// Slips calls yield with each text that is one slip of the pen away from a given one,
// one deletion, exchange of neighbours, insertion or replacement of a small letter
// (Damerau, 1964), and whose [Hash] has reports true of, until yield returns false. The
// first letter stays. The bytes are good until the next call. A word has some five hundred
// slips: their hashes are told from that of what stands before the slip, and the texts
// are put together only for those that pass.
func Slips(text string, has func(hash uint64) bool, yield func([]byte) bool) {
	SlipsWithin(text, 0, len(text), has, yield)
}

// SlipsWithin is [Slips] for those that leave the text before from and behind to as it is.
func SlipsWithin(text string, from, to int, has func(hash uint64) bool, yield func([]byte) bool) {
	if text == "" || len(text) > maxSlipped {
		return
	}
	from = max(from, 1)
	s := slips{text: text, to: to, hash: hashOn(hashSeed, text[:from]), has: has, yield: yield}
	for s.at = from; s.at <= to; s.at++ {
		if !s.here() {
			return
		}
		if s.at < to {
			s.hash = hashByte(s.hash, text[s.at])
		}
	}
}

// slips tries the slips of a text at one place after the other.
type slips struct {
	text   string
	at, to int
	hash   uint64 // of text[:at]
	has    func(uint64) bool
	yield  func([]byte) bool
	buffer [maxSlipped + 1]byte
}

// here tries the slips at one place, and reports whether to go on.
func (s *slips) here() bool {
	text, at := s.text, s.at
	inside := at < s.to
	if inside && s.has(hashOn(s.hash, text[at+1:])) && !s.put("", at+1) {
		return false
	}
	if at+1 < s.to {
		swapped := hashByte(hashByte(s.hash, text[at+1]), text[at])
		if s.has(hashOn(swapped, text[at+2:])) && !s.put(string([]byte{text[at+1], text[at]}), at+2) {
			return false
		}
	}
	for c := byte('a'); c <= 'z'; c++ {
		h := hashByte(s.hash, c)
		if s.has(hashOn(h, text[at:])) && !s.put(string(rune(c)), at) {
			return false
		}
		if inside && s.has(hashOn(h, text[at+1:])) && !s.put(string(rune(c)), at+1) {
			return false
		}
	}
	return true
}

// put yields the text with other letters from the place of the slip up to rest.
func (s *slips) put(letters string, rest int) bool {
	b := append(s.buffer[:0], s.text[:s.at]...)
	b = append(b, letters...)
	return s.yield(append(b, s.text[rest:]...))
}

// What a slip of the pen may mean has so many letters at least: another letter in a short
// name makes one of its own as often.
const (
	minMeant       = 4
	minMeantPhrase = 8 // of a name of several words
)

// MaySlip reports whether a slip of the pen may mean an entry by one of its forms: no place,
// and by a single word only a thing of which more than the name is known.
func MaySlip(e *Entry, form string) bool {
	letters := len(form) - strings.Count(form, " ")
	switch {
	case e.Kind == kg.Place:
		return false
	case letters < len(form):
		return letters >= minMeantPhrase
	}
	return letters >= minMeant && e.Kind != kg.Concept && e.Kind != kg.Person && e.WellKnown()
}

// WellKnown reports whether more of an entry is known than what it is called.
func (e *Entry) WellKnown() bool { return e.Home != "" || len(e.Repos) > 0 }

// MayBeMeant reports whether a slip of the pen may mean what has a form with this [Hash].
// Of a few other hashes in a thousand it reports so too.
func (v *Vocabulary) MayBeMeant(hash uint64) bool {
	return v.meant.has(hash) && v.meant.has(turned(hash))
}

// turned returns a second hash for the sieve of what slips may mean: hundreds of hashes
// are asked for a name, and hardly any of them is of one.
func turned(hash uint64) uint64 { return bits.RotateLeft64(hash, 29) }
