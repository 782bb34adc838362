package statements

import (
	"strings"

	"notes/pkg/kg"
)

// versus compares the n-th name with the one before it where "vs" is all that stands between them,
// also in a title, which says no more than that: "Linkerd vs. Istio".
func (r *Reader) versus(n int) {
	left, right := &r.found[n-1], &r.found[n]
	if word := left.Words.To; word >= right.Words.From || !versusWords[r.text(word)] {
		return
	}
	switch strings.ToLower(r.joint(left, right)) {
	case "vs", "vs.", "versus":
	default:
		return
	}
	if r.inside(right.Words.To) && r.gap(right.Words.To) == "-" || r.sequence(left.Words.To) || r.reason(left.Words.To) { // GPL-battles
		return
	}
	if fits(kg.ComparedWith, r.kind(left.Term), r.kind(right.Term)) && !r.hasStated(left.Term, kg.ComparedWith, right.Term) {
		r.relate(left.Term, right.Term, kg.ComparedWith, r.sentence, "vs", false)
	}
}

// sequence reports whether "vs" at word i says in which order things come, and not how they compare:
// problematic ordering of automatic sidecar injection vs PodSecPolicy evaluation.
func (r *Reader) sequence(i int32) bool {
	if !versusWords[r.plain(i)] {
		return false
	}
	for last := i - maxSequence; i > last && r.inside(i-1) && r.gap(i) == " "; i-- {
		if r.text(i) == "of" && sequences[r.plain(i-1)] {
			return true
		}
	}
	return false
}

// maxSequence is how many words before "vs" are asked if they tell an order.
const maxSequence = 6

// sequences are words for what comes before what.
var sequences = map[string]bool{"order": true, "ordering": true, "sequence": true, "precedence": true}

// versusWords are what comparing begins with between two names.
var versusWords = map[string]bool{"vs": true, "versus": true}

// hasStated reports whether the sentence has stated a relation of two terms.
func (r *Reader) hasStated(source int, relation kg.RelationType, target int) bool {
	stated := r.out
	for i := len(stated) - 1; i >= 0 && stated[i].Sentence == r.sentence; i-- {
		if stated[i].Source == source && stated[i].Type == relation && stated[i].Target == target {
			return true
		}
	}
	return false
}
