package extract

import (
	"strings"

	"notes/pkg/kg"
)

// basedOn states that what a sentence is about is made with the n-th name where a noun follows that
// says what it is: "Quarpa - a Rust-based proxy", "Quarpa is an eBPF powered tool".
func (r *reader) basedOn(n int) {
	f := &r.found[n]
	i := f.words.to
	if !r.inside(i+1) || r.nameAt(i) != nil || r.nameAt(i+1) != nil || r.gap(i) != "-" && r.gap(i) != " " || r.gap(i+1) != " " || !r.plainNoun(i+1) || auxiliaries[r.text(i+1)] {
		return
	}
	if text := r.text(i); text != "based" && text != "powered" {
		return
	}
	subject := r.definedBefore(f)
	if subject >= 0 && fits(kg.Uses, r.kind(subject), r.kind(f.term)) {
		r.b.relate(subject, f.term, kg.Uses, r.sentence, "-"+strings.TrimSpace(r.text(i)), false)
	}
}

// definedBefore returns the term that a phrase which a name begins or an article or adjectives before
// it defines: what is before "is" or a dash; -1 for none.
func (r *reader) definedBefore(f *found) int {
	for i := f.words.from; i > r.words.from && i > f.words.from-maxAdjectives; i-- {
		gap := r.gap(i)
		if dash(gap) || gap == ": " || gap == ", " && articles[r.text(i)] {
			if head := r.nameAt(i - 1); head != nil && (head.words.from == r.words.from || gap == ", ") {
				return head.term
			}
			return -1
		}
		text := r.text(i - 1)
		switch {
		case gap != " " && gap != "-":
			return -1
		case copulas[text]:
			left, denied := r.helpers(i - 1)
			if head := r.nameAtEnd(left); head != nil && !denied {
				return head.term
			}
			return -1
		case r.nameAt(i-1) != nil, denies(text), prepositions[text], pronouns[text], conjunctions[text]:
			return -1
		}
	}
	return -1
}
