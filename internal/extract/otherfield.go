package extract

import "notes/pkg/kg"

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
	if x.field == fieldUnasked {
		x.field = ofSoftware
		if n := len(x.words); n >= minField && x.softwareNamed()*wordsPerSoftware <= n {
			x.field = ofOthers
		}
	}
	return x.field == ofOthers
}

// field is what a note is on, as far as that says what its names are.
type field uint8

const (
	fieldUnasked field = iota
	ofSoftware
	ofOthers
)

// softwareNamed counts the places at which the note names something that one runs, writes or builds, or a topic
// of the field.
func (x *Namer) softwareNamed() int {
	n := 0
	for i := range x.candidates {
		c := &x.candidates[i]
		switch {
		case c.dropped:
		case c.entry != nil && (technicalName(c.entry.Kind) || c.entry.Kind == kg.Standard || c.entry.Topic), c.entry == nil && c.rule != innerRule && software(c.kind):
			n++
		}
	}
	return n
}

// ideaElsewhere reports whether a name, of which only its shape tells, is an idea since the note is on
// another field, and nobody runs it.
func (x *Namer) ideaElsewhere(g *group) bool {
	for _, c := range g.members {
		shaped := c.rule == capitalRule || c.rule == phraseRule || c.rule == wikiRule
		if !shaped || x.words[c.words.from].is(dotted|digits) || x.handledBefore(c.words.from) {
			return false
		}
	}
	return x.otherField()
}
