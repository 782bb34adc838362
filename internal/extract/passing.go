package extract

import (
	"cmp"
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// inPassing reports whether the form is what any text about computers has, written small or in
// capitals, for a theme or an idea. Where the note has it with a capital too, in a heading or as
// a tag, it is what the note is about.
func (f *form) inPassing(sense *vocab.Sense) bool {
	first := f.x.scan.words[f.words.from]
	if sense.Entry.Kind != kg.Concept && sense.Entry.Kind != kg.Standard || !first.is(lower|allCaps) || f.tagged() || f.x.isHeading(int(first.sentence)) {
		return false
	}
	return everyday[strings.ToLower(f.x.scan.doc.Text[f.match.Start:f.match.End])]
}

// everyday are the words for themes and ideas that stand in texts which have nothing to say of
// them.
var everyday = map[string]bool{
	"security": true, "networking": true, "scheduling": true, "standards": true, "storage": true, "testing": true, "performance": true,
	"hardware": true, "education": true, "databases": true, "compiler": true, "latency": true, "debugging": true, "throughput": true,
	"uptime": true, "encryption": true, "authentication": true, "rollback": true, "data center": true, "data centre": true,
	"data platform": true, "breaking change": true, "proof of concept": true, "state management": true,
	"cli": true, "gui": true, "sdk": true, "gif": true, "ip address": true, "qr code": true,
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
			block := b.doc.Blocks[b.doc.Sentences[b.x.scan.words[c.words.from].sentence].Block]
			if block.Kind != markdown.Meta {
				b.passing = append(b.passing, theme{block.Section, g.key})
			}
		}
	}
	slices.SortStableFunc(b.passing, func(p, q theme) int { return cmp.Compare(p.section, q.section) })
}
