package extract

import "strings"

// A line that ends with a verb and a colon says of each item below what it says: "Heroku works
// with:", and then a list.

// leads reports whether words end a sentence before a colon.
func (r *reader) leads(words span) bool {
	if words.to != r.words.to || strings.HasSuffix(r.text(words.to-1), "ing") {
		return false
	}
	end := r.b.doc.Sentences[r.sentence].End
	return strings.HasPrefix(strings.TrimLeft(r.b.doc.Text[r.b.x.words[words.to-1].end:end], " *_"), ":")
}

// governs states of the subjects what a trigger says of the name that each item right below begins
// with, as long as they do.
func (r *reader) governs(t *trigger, subjects []int, denied bool) {
	for i := r.sentence + 1; i < len(r.b.out.Sentences) && i < r.sentence+maxGoverned; i++ {
		s := &r.b.out.Sentences[i]
		if s.Parent != r.sentence || r.b.doc.Sentences[i-1].Block == s.Block {
			continue
		}
		if term := r.itemOf(i); term >= 0 {
			r.state(t, subjects, term, denied)
		}
	}
}

// maxGoverned is how many sentences below a line are looked at. It bounds the cost of items that lead
// to others, each of which looks through what is left of the list around it.
const maxGoverned = 40

// itemOf returns the term that an item is: the name that it begins with, if nothing follows but
// what a sign parts from it; -1 for none.
func (r *reader) itemOf(sentence int) int {
	from, to := r.b.x.first[sentence], r.b.x.first[sentence+1]
	for _, f := range r.b.inSentence(sentence) {
		if f.words.from != from {
			return -1
		}
		if f.words.to == to || r.b.x.gapBefore(f.words.to) != " " && !r.takenBack(span{f.words.to, to}) {
			return f.term
		}
	}
	return -1
}

// takenBack reports whether words behind an item say that it isn't so any more.
func (r *reader) takenBack(words span) bool {
	for i := words.from; i < words.to; i++ {
		if text := r.b.x.lowerText(i); denies(text) || ends[text] || dropped[text] {
			return true
		}
	}
	return false
}

// dropped are participles that say so.
var dropped = map[string]bool{"deprecated": true, "dropped": true, "rejected": true, "removed": true, "replaced": true}
