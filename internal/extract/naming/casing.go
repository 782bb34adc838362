package naming

import (
	"cmp"
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// Some people write everything small. In their notes a small letter says
// nothing about a guarded name, so it counts where a cue stands near.

// minSmall is how many names that can mean nothing else a note has to write
// small, at least, and more often than with their capitals, to be one of
// those.
const minSmall = 4

// casing counts how a note writes the names that have capitals and no other
// meaning, and remembers the guarded ones that are in doubt.
type casing struct {
	small, capital int
	doubtful       []doubt // by their first words
}

// doubt is a guarded form that no cue stands near, or that is written small.
type doubt struct {
	match vocab.Match
	words prose.Span
}

// reset forgets what was counted of the note before.
func (c *casing) reset() {
	c.small, c.capital = 0, 0
	c.doubtful = c.doubtful[:0]
}

// noCapitals reports whether the note is written without capitals.
func (c *casing) noCapitals() bool { return c.small >= minSmall && c.small > c.capital }

// doubted reports whether word i belongs to a doubtful name with such a sense.
func (x *Namer) doubted(i int32, such func(sense int32) bool) bool {
	doubts := x.casing.doubtful
	behind, _ := slices.BinarySearchFunc(doubts, i+1, func(d doubt, i int32) int { return cmp.Compare(d.words.From, i) })
	for n := behind - 1; n >= 0 && doubts[n].words.From > i-mostDoubted; n-- {
		if i < doubts[n].words.To && slices.ContainsFunc(doubts[n].match.Senses, such) {
			return true
		}
	}
	return false
}

// mostDoubted is from how many words on a doubtful name isn't asked for its end.
const mostDoubted = 4
