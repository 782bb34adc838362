package statements

import (
	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// relateBelow states who gave a talk that ends a line of running text, where the next line names
// people and nothing else. Those below a heading are read with the heading.
func (r *Reader) relateBelow(t naming.Title) {
	sentence := int(r.b.X.Words[t.Words.From].Sentence)
	next := sentence + 1
	if next >= len(r.b.Out.Sentences) || r.b.Out.Sentences[sentence].Heading || r.b.X.First[next] != t.Words.To || r.b.Out.Sentences[next].Section != r.b.Out.Sentences[sentence].Section {
		return
	}
	talk := r.mentionOf(sentence, t.Words)
	if talk < 0 {
		return
	}
	for _, person := range r.onlyNames(next, kg.Person, func(i int32) bool { return r.b.X.LowerText(i) == "and" }) {
		r.relate(person, talk, kg.Presents, next, "next line", false)
	}
}

// onlyNames returns the terms of a sentence that names nothing but things of a kind and has no
// words besides that may not stand beside them; none if it does.
func (r *Reader) onlyNames(sentence int, kind kg.Kind, beside func(i int32) bool) []int {
	var terms []int
	at, to := r.b.X.First[sentence], r.b.X.First[sentence+1]
	for _, f := range r.b.InSentence(sentence) {
		if r.b.Out.Terms[f.Term].Kind != kind {
			return nil
		}
		for ; at < f.Words.From; at++ {
			if !beside(at) {
				return nil
			}
		}
		at = max(at, f.Words.To)
		terms = append(terms, f.Term)
	}
	for ; at < to; at++ {
		if !beside(at) {
			return nil
		}
	}
	return terms
}
