package statements

import (
	"strings"

	"notes/internal/extract/prose"
)

// A line that ends with a verb and a colon says of each item below what it says: "Heroku works
// with:", and then a list.

// leads reports whether words end a sentence before a colon.
func (r *Reader) leads(words prose.Span) bool {
	if words.To != r.words.To || strings.HasSuffix(r.text(words.To-1), "ing") {
		return false
	}
	end := r.b.Doc.Sentences[r.sentence].End
	return strings.HasPrefix(strings.TrimLeft(r.b.Doc.Text[r.b.Namer.Words[words.To-1].End:end], " *_"), ":")
}

// governs states of the subjects what a trigger says of the name that each item right below begins
// with, as long as they do.
func (r *Reader) governs(t *prose.Trigger, subjects []int, denied bool) {
	for i := r.sentence + 1; i < len(r.b.Result.Sentences) && i < r.sentence+maxGoverned; i++ {
		s := &r.b.Result.Sentences[i]
		if s.Parent != r.sentence || r.b.Doc.Sentences[i-1].Block == s.Block {
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
func (r *Reader) itemOf(sentence int) int {
	from, to := r.b.Namer.First[sentence], r.b.Namer.First[sentence+1]
	for _, f := range r.b.InSentence(sentence) {
		if f.Words.From != from {
			return -1
		}
		if f.Words.To == to || r.b.Namer.GapBefore(f.Words.To) != " " && !r.takenBack(prose.Span{From: f.Words.To, To: to}) {
			return f.Term
		}
	}
	return -1
}

// takenBack reports whether words behind an item say that it isn't so any more.
func (r *Reader) takenBack(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if text := r.b.Namer.LowerText(i); denies(text) || ends[text] || dropped[text] {
			return true
		}
	}
	return false
}

// dropped are participles that say so.
var dropped = map[string]bool{"deprecated": true, "dropped": true, "rejected": true, "removed": true, "replaced": true}
