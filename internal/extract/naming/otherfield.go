package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What no list has is software as a rule where a note tells of software, and hardly ever in a journal, or in
// what somebody took down on antiquity or medicine: there it is an idea for want of a better word.

// wordsPerSoftware is how many words a note has at least for each name of software, a language, a standard or
// a machine, if it is on another field.
// A note of fewer than minField words says nothing of its field.
const (
	wordsPerSoftware = 200
	minField         = 25
)

// otherField reports whether the note is on another field than software.
func (x *Namer) otherField() bool {
	if x.Field == prose.FieldUnasked {
		x.Field = prose.OfSoftware
		if n := len(x.Words); n >= minField && x.softwareNamed()*wordsPerSoftware <= n {
			x.Field = prose.OfOthers
		}
	}
	return x.Field == prose.OfOthers
}

// softwareNamed counts the places at which the note names something that one runs, writes or builds, or a topic
// of the field.
func (x *Namer) softwareNamed() int {
	n := 0
	for i := range x.candidates {
		c := &x.candidates[i]
		switch {
		case c.dropped:
		case c.Entry != nil && (technicalName(c.Entry.Kind) || c.Entry.Kind == kg.Standard || c.Entry.Topic), c.Entry == nil && c.Rule != innerRule && prose.Software(c.Kind):
			n++
		}
	}
	return n
}

// ideaElsewhere reports whether a name, of which only its shape tells, is an idea since the note is on
// another field, and nobody runs it.
func (x *Namer) ideaElsewhere(g *Group) bool {
	for _, c := range g.Members {
		shaped := c.Rule == capitalRule || c.Rule == phraseRule || c.Rule == wikiRule
		if !shaped || x.Words[c.Words.From].Is(prose.Dotted|prose.Digits) || x.HandledBefore(c.Words.From) {
			return false
		}
	}
	return x.otherField()
}
