package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Somebody's first name is on no list as often as not; where the rules of people find the two words
// behind it, it is still theirs.

// growNames lets a person's name begin with the word right before it, where that is a name too.
func (x *Namer) growNames() {
	for n := range x.candidates {
		c := &x.candidates[n]
		if c.Kind != kg.Person || c.Words.From == 0 || !x.forenameAt(c.Words.From-1) {
			continue
		}
		c.Words.From--
		c.Start = x.Words[c.Words.From].Start
		x.Covered[c.Words.From] = int32(n + 1)
	}
}

// forenameAt reports whether word i is one that only names are, and the name of somebody follows.
func (x *Namer) forenameAt(i int32) bool {
	w, text := x.Words[i], x.LowerText(i)
	if x.GapBefore(i+1) != " " || !w.Is(prose.Capital) || w.Is(prose.AllCaps|prose.Camel|prose.Digits|prose.Dotted) || x.Covered[i] > 0 {
		return false
	}
	if len(text) < minForename || x.OrdinaryWord(text) || x.Lists.Role(strings.TrimSuffix(text, "s")) || x.Foreign(i) {
		return false
	}
	return !x.BehindName(i)
}

// minForename is the length from which on a word is rather a name than an abbreviation.
const minForename = 4
