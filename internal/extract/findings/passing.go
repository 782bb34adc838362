package findings

import (
	"cmp"
	"slices"
	"strings"

	"notes/internal/markdown"
)

// theme is a topic that a section has the word for, but no more than in passing.
type theme struct {
	section int
	topic   string // its key
	again   bool   // the section has the word more than once
}

// readPassing notes which topics the sections have the words for in passing, in their order:
// the note doesn't name these, and yet a section may be filed under them.
func (b *Builder) readPassing() {
	b.passing = b.passing[:0]
	for _, g := range b.Namer.Groups.Order {
		if !g.Dropped || len(g.Members) == 0 || g.Members[0].Entry == nil || !g.Members[0].Entry.Topic {
			continue
		}
		for _, c := range g.Members {
			block := b.Doc.Blocks[b.Doc.Sentences[b.Namer.Words[c.Words.From].Sentence].Block]
			if block.Kind != markdown.Meta {
				b.passing = append(b.passing, theme{section: block.Section, topic: g.Key})
			}
		}
	}
	slices.SortStableFunc(b.passing, func(p, q theme) int {
		return cmp.Or(cmp.Compare(p.section, q.section), strings.Compare(p.topic, q.topic))
	})
	for i := 1; i < len(b.passing); i++ {
		if p, q := &b.passing[i-1], &b.passing[i]; p.section == q.section && p.topic == q.topic {
			p.again, q.again = true, true
		}
	}
}

// hearPassing counts the vote of a word in passing. What a section says but once, and nothing else there is of, is not
// what it is about: any note has a word on security.
func (b *Builder) hearPassing(said theme) {
	topic, _ := b.place(said.topic)
	if said.again || b.votes.full[topic] > 0 {
		b.votes.add(topic, topic, voteSelf*b.votes.worth[topic], inText)
	}
}
