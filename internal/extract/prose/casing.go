package prose

import (
	"cmp"
	"slices"

	"notes/internal/vocab"
)

// Some people write everything small. In their notes a small letter says
// nothing about a guarded name, so it counts where a cue stands near.

// minSmall is how many names that can mean nothing else a note has to write
// small, at least, and more often than with their capitals, to be one of
// those.
const minSmall = 4

// Casing counts how a note writes the names that have capitals and no other
// meaning, and remembers the guarded ones that are in doubt.
type Casing struct {
	Small, Capital int
	Doubtful       []Doubt // by their first words
}

// Doubt is a guarded form that no cue stands near, or that is written small.
type Doubt struct {
	Match vocab.Match
	Words Span
}

// Reset forgets what was counted of the note before.
func (c *Casing) Reset() {
	c.Small, c.Capital = 0, 0
	c.Doubtful = c.Doubtful[:0]
}

// NoCapitals reports whether the note is written without capitals.
func (c *Casing) NoCapitals() bool { return c.Small >= minSmall && c.Small > c.Capital }

// Doubted reports whether word i belongs to a doubtful name with such a sense.
func (x *Text) Doubted(i int32, such func(sense int32) bool) bool {
	doubts := x.Casing.Doubtful
	behind, _ := slices.BinarySearchFunc(doubts, i+1, func(d Doubt, i int32) int { return cmp.Compare(d.Words.From, i) })
	for n := behind - 1; n >= 0 && doubts[n].Words.From > i-mostDoubted; n-- {
		if i < doubts[n].Words.To && slices.ContainsFunc(doubts[n].Match.Senses, such) {
			return true
		}
	}
	return false
}

// mostDoubted is from how many words on a doubtful name isn't asked for its end.
const mostDoubted = 4
