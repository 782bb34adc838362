package findings

import (
	"cmp"
	"slices"

	"notes/internal/markdown"
)

// theme is a topic that a section has the word for, but no more than in passing.
type theme struct {
	section int
	topic   string // its key
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
				b.passing = append(b.passing, theme{block.Section, g.Key})
			}
		}
	}
	slices.SortStableFunc(b.passing, func(p, q theme) int { return cmp.Compare(p.section, q.section) })
}
