package extract

import (
	"strings"

	"notes/pkg/kg"
)

// Somebody's first name is on no list as often as not; where the rules of people find the two words
// behind it, it is still theirs.

// growNames lets a person's name begin with the word right before it, where that is a name too.
func (x *Namer) growNames() {
	for n := range x.candidates {
		c := &x.candidates[n]
		if c.kind != kg.Person || c.words.from == 0 || !x.forenameAt(c.words.from-1) {
			continue
		}
		c.words.from--
		c.start = x.words[c.words.from].start
		x.covered[c.words.from] = int32(n + 1)
	}
}

// forenameAt reports whether word i is one that only names are, and the name of somebody follows.
func (x *Namer) forenameAt(i int32) bool {
	w, text := x.words[i], x.lowerText(i)
	if x.gapBefore(i+1) != " " || !w.is(capital) || w.is(allCaps|camel|digits|dotted) || x.covered[i] > 0 {
		return false
	}
	if len(text) < minForename || x.ordinaryWord(text) || x.lists.Role(strings.TrimSuffix(text, "s")) || x.foreign(i) {
		return false
	}
	return !x.led(i)
}

// minForename is the length from which on a word is rather a name than an abbreviation.
const minForename = 4
