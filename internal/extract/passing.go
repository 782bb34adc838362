package extract

import (
	"cmp"
	"slices"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// inPassing reports whether the form is what any text has. In a heading or as a tag it is what the
// note is about, and where each of several words has a capital that no sentence asks for, a name.
func (f *form) inPassing(sense *vocab.Sense) bool {
	return sense.Form.Everyday && !f.tagged() && !f.x.isHeading(int(f.x.words[f.words.from].sentence)) && !f.capitalised()
}

// capitalised reports whether the form is several words with a capital each, where none is asked
// for.
func (f *form) capitalised() bool {
	if f.words.len() < 2 {
		return false
	}
	for i := f.words.from; i < f.words.to; i++ {
		if w := f.x.words[i]; !w.is(capital) || w.at(initial|inTitle|shouted) {
			return false
		}
	}
	return true
}

// theme is a topic that a section has the word for, but no more than in passing.
type theme struct {
	section int
	topic   string // its key
}

// readPassing notes which topics the sections have the words for in passing, in their order:
// the note doesn't name these, and yet a section may be filed under them.
func (b *builder) readPassing() {
	b.passing = b.passing[:0]
	for _, g := range b.x.groups.order {
		if !g.dropped || len(g.members) == 0 || g.members[0].entry == nil || !g.members[0].entry.Topic {
			continue
		}
		for _, c := range g.members {
			block := b.doc.Blocks[b.doc.Sentences[b.x.words[c.words.from].sentence].Block]
			if block.Kind != markdown.Meta {
				b.passing = append(b.passing, theme{block.Section, g.key})
			}
		}
	}
	slices.SortStableFunc(b.passing, func(p, q theme) int { return cmp.Compare(p.section, q.section) })
}
