package findings

import (
	"cmp"
	"slices"
	"sync"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Some sections tell of the event itself, which they need not name: how many came, who had a booth, what the party was like.

// How many words of events such a section says at least, in all and for each of its sentences, and how much one of its
// heading counts.
const (
	minTold     = 4
	perSentence = 0.3
	toldHeading = 3
)

// tellsOfEvent reports whether a section whose heading names nothing tells of the event that the note was taken at.
func (b *Builder) tellsOfEvent(section int) bool {
	if len(b.headings[section]) > 0 || b.gathering < 0 {
		return false
	}
	told := b.told(section)
	return told >= minTold && float64(told) >= perSentence*float64(b.size[section])
}

// told counts the words of events that a section says.
func (b *Builder) told(section int) (told int) {
	sentences := b.Result.Sentences
	first, _ := slices.BinarySearchFunc(sentences, section, func(s kg.Sentence, section int) int { return cmp.Compare(s.Section, section) })
	for i := first; i < len(sentences) && sentences[i].Section == section; i++ {
		weight := 1
		if sentences[i].Heading {
			weight = toldHeading
		}
		for w := b.Namer.First[i]; w < b.Namer.First[i+1]; w++ {
			if ofEvents()[b.Namer.LowerText(w)] {
				told += weight
			}
		}
	}
	return told
}

// mainEvent returns the event that a note taken at one mentions most, -1 if it was taken at none or mentions none.
func (b *Builder) mainEvent() int {
	best, most := -1, 0
	if b.Result.Note.Event == "" {
		return best
	}
	for i := range b.Result.Terms {
		t := &b.Result.Terms[i]
		n := 0
		for _, f := range t.Forms {
			n += f.Count
		}
		if t.Kind == kg.Event && n > most {
			best, most = i, n
		}
	}
	return best
}

// ofEvents are words for what there is at events.
var ofEvents = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`attendee attendees attendance crowd crowds booth booths sponsors expo venue
		hallway swag giveaway giveaways party parties badge badges exhibitors shirts stickers`)
})
