package extract

import "notes/pkg/kg"

// maxHeads is how many enclosing items and headings are asked for the company
// or the project that a sentence speaks of.
const maxHeads = 4

// company returns the organization that says "we" in a sentence: the only one
// named in an item or heading around it, nearest first; -1 for none.
func (r *reader) company() int {
	return r.b.headOf(r.b.out.Sentences[r.sentence].Parent, kg.Organization)
}

// headOf returns the only term of a kind in the nearest of a sentence and the
// items and headings around it that has one; -1 if there is none, or several.
func (b *builder) headOf(sentence int, kind kg.Kind) int {
	for range maxHeads {
		if sentence < 0 {
			return -1
		}
		if term, several := b.onlyOf(sentence, kind); term >= 0 {
			if several {
				return -1
			}
			return term
		}
		sentence = b.out.Sentences[sentence].Parent
	}
	return -1
}

// onlyOf returns the first term of a kind in a sentence, -1 for none, and
// whether there are others.
func (b *builder) onlyOf(sentence int, kind kg.Kind) (term int, several bool) {
	term = -1
	for _, f := range b.inSentence(sentence) {
		if b.out.Terms[f.term].Kind != kind || f.term == term {
			continue
		}
		if term >= 0 {
			return term, true
		}
		term = f.term
	}
	return term, false
}
