package query

import (
	"cmp"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// passage is what an answer shows of a sentence, with its place in the note: the
// sentence, or of a long one what stands around the names. Where its beginning is left
// out the place is that of the first name.
type passage struct {
	text         string
	line, column int
}

// passageOf returns what is shown of a sentence for the entities that it speaks of.
func passageOf(n *kg.Stored, sentence int, entities ...*group) passage {
	s := n.Sentences[sentence]
	if !isLong(s.Text) {
		return passage{s.Text, s.Line, s.Column}
	}
	first, last := closest(n, sentence, entities)
	if first == nil {
		return passage{around(s.Text, piece{}), s.Line, s.Column}
	}
	p := passage{aroundBoth(s.Text, pieceOf(first), pieceOf(last)), first.Line, first.Column}
	if !strings.HasPrefix(p.text, leftOut) {
		p.line, p.column = s.Line, s.Column
	}
	return p
}

// passageWith returns what is shown of a sentence for a mention in it, whose place it has.
func passageWith(n *kg.Stored, m *kg.Mention) passage {
	return passage{around(n.Sentences[m.Sentence].Text, pieceOf(m)), m.Line, m.Column}
}

func (p passage) evidence(n *kg.Stored, relation string) kg.Evidence {
	return kg.Evidence{Note: n.Note.Path, Line: p.line, Column: p.column, Text: p.text, Relation: relation}
}

func pieceOf(m *kg.Mention) piece { return piece{m.Start, m.End} }

// closest returns the mentions of two entities in a sentence that stand closest to each
// other, in order, of equals the first; where there is but one, twice the first of its
// mentions, and nothing where there is none.
func closest(n *kg.Stored, sentence int, entities []*group) (first, last *kg.Mention) {
	latest := make([]*kg.Mention, len(entities))
	all := mentionsAt(n, sentence)
	for i := range all {
		m := &all[i]
		which := slices.IndexFunc(entities, func(g *group) bool { return slices.Contains(g.members, n.IDs[m.Term]) })
		if which < 0 {
			continue
		}
		if first == nil {
			first, last = m, m
		}
		for other, before := range latest {
			if other != which && before != nil && (first == last || m.Start-before.End < last.Start-first.End) {
				first, last = before, m
			}
		}
		latest[which] = m
	}
	return first, last
}

// mentionsAt returns the mentions in a sentence. They are in the order of the sentences.
func mentionsAt(n *kg.Stored, sentence int) []kg.Mention {
	in := func(m kg.Mention, at int) int { return cmp.Compare(m.Sentence, at) }
	start, _ := slices.BinarySearchFunc(n.Mentions, sentence, in)
	end, _ := slices.BinarySearchFunc(n.Mentions, sentence+1, in)
	return n.Mentions[start:end]
}

// mentionsBefore returns the mentions before a sentence.
func mentionsBefore(n *kg.Stored, sentence int) []kg.Mention {
	end, _ := slices.BinarySearchFunc(n.Mentions, sentence, func(m kg.Mention, at int) int { return cmp.Compare(m.Sentence, at) })
	return n.Mentions[:end]
}
