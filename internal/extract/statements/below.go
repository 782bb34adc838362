package statements

import (
	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// relateBelow states who gave a talk that ends a line of running text, where the next line names
// people and nothing else. Those below a heading are read with the heading.
func (r *Reader) relateBelow(t naming.TalkTitle) {
	sentence := int(r.b.Namer.Words[t.Words.From].Sentence)
	next := sentence + 1
	all := r.b.Result.Sentences
	if next >= len(all) || all[sentence].Heading || all[next].Section != all[sentence].Section || r.b.Namer.First[next] != t.Words.To {
		return
	}
	talk := r.mentionOf(sentence, t.Words)
	if talk < 0 {
		return
	}
	for _, person := range r.onlyNames(next, kg.Person, func(i int32) bool { return r.b.Namer.LowerText(i) == "and" }) {
		r.relate(person, talk, kg.Presents, next, "next line", false)
	}
}

// onlyNames returns the terms of a sentence that names nothing but things of a kind and has no
// words besides that may not stand beside them; none if it does.
func (r *Reader) onlyNames(sentence int, kind kg.Kind, beside func(i int32) bool) []int {
	var terms []int
	at, to := r.b.Namer.First[sentence], r.b.Namer.First[sentence+1]
	for _, f := range r.b.InSentence(sentence) {
		if r.b.Result.Terms[f.Term].Kind != kind {
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
