package extract

import "notes/pkg/kg"

// relateBelow states who gave a talk that ends a line of running text, where the next line names
// people and nothing else. Those below a heading are read with the heading.
func (r *reader) relateBelow(t title) {
	sentence := int(r.b.x.words[t.words.from].sentence)
	next := sentence + 1
	if next >= len(r.b.out.Sentences) || r.b.out.Sentences[sentence].Heading || r.b.x.first[next] != t.words.to || r.b.out.Sentences[next].Section != r.b.out.Sentences[sentence].Section {
		return
	}
	talk := r.mentionOf(sentence, t.words)
	if talk < 0 {
		return
	}
	for _, person := range r.onlyNames(next, kg.Person, func(i int32) bool { return r.b.x.lowerText(i) == "and" }) {
		r.relate(person, talk, kg.Presents, next, "next line", false)
	}
}

// onlyNames returns the terms of a sentence that names nothing but things of a kind and has no
// words besides that may not stand beside them; none if it does.
func (r *reader) onlyNames(sentence int, kind kg.Kind, beside func(i int32) bool) []int {
	var terms []int
	at, to := r.b.x.first[sentence], r.b.x.first[sentence+1]
	for _, f := range r.b.inSentence(sentence) {
		if r.b.out.Terms[f.term].Kind != kind {
			return nil
		}
		for ; at < f.words.from; at++ {
			if !beside(at) {
				return nil
			}
		}
		at = max(at, f.words.to)
		terms = append(terms, f.term)
	}
	for ; at < to; at++ {
		if !beside(at) {
			return nil
		}
	}
	return terms
}
