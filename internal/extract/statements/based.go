package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// basedOn states that what a sentence is about is made with the n-th name where a noun follows that
// says what it is: "Quarpa - a Rust-based proxy", "Quarpa is an eBPF powered tool". Of a place that says where
// an organization is: "Quarpa, a Graz-based startup".
func (r *Reader) basedOn(n int) {
	f := &r.found[n]
	i := f.Words.To
	by := r.plain(i)
	if by != "based" && by != "powered" || r.gap(i) != "-" && r.gap(i) != " " || !r.nounAt(i+1) {
		return
	}
	subject := r.definedBefore(f.Words.From)
	if place := r.kind(f.Term) == kg.Place; place && subject >= 0 && by == "based" && r.kind(subject) == kg.Organization {
		r.relate(subject, f.Term, kg.LocatedIn, r.sentence, "-based", false)
		return
	}
	if subject >= 0 && fits(kg.Uses, r.kind(subject), r.kind(f.Term)) {
		r.relate(subject, f.Term, kg.Uses, r.sentence, "-"+by, false)
	}
}

// definedBefore returns the term that a phrase defines whose noun is word from, with its article and
// adjectives: what stands before "is", a dash or a colon; -1 for none.
func (r *Reader) definedBefore(from int32) int {
	for i := from; i > r.words.From && i > from-maxAdjectives; i-- {
		gap := r.gap(i)
		if naming.IsDash(gap) || gap == ": " || gap == ", " && prose.Articles[r.text(i)] {
			if head := r.nameAt(i - 1); head != nil && (head.Words.From == r.words.From || gap == ", ") {
				return head.Term
			}
			return -1
		}
		text := r.text(i - 1)
		switch {
		case gap != " " && gap != "-":
			return -1
		case prose.Copulas[text]:
			if head := r.saidOf(i - 1); head != nil {
				return head.Term
			}
			return -1
		case r.otherThan(i - 1), denies(text), strings.HasSuffix(text, "ing"), text == "non", text == "less", text == "hardly", prose.Prepositions[text], prose.Pronouns[text], prose.Conjunctions[text]:
			return -1
		}
	}
	return -1
}

// glossed returns what a phrase is said of whose noun is word i, and of which a trigger right behind it
// says how that is made, or who made it: Istio of "Istio - service mesh based on"; -1 for none.
func (r *Reader) glossed(t *prose.Trigger, i int32, separator string) int {
	if !r.describes(t) || separator != " " || !r.plainNoun(i) {
		return -1
	}
	return r.definedBefore(i)
}

// otherThan reports whether word i belongs to the name of more than an idea.
func (r *Reader) otherThan(i int32) bool {
	f := r.nameAt(i)
	return f != nil && r.kind(f.Term) != kg.Concept
}
