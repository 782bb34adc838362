package extract

import (
	"strings"

	"notes/pkg/kg"
)

// versus compares the n-th name with the one before it where "vs" is all that stands between them,
// also in a title, which says no more than that: "Linkerd vs. Istio".
func (r *reader) versus(n int) {
	left, right := &r.found[n-1], &r.found[n]
	if word := left.words.to; word >= right.words.from || !versusWords[r.text(word)] {
		return
	}
	switch strings.ToLower(r.joint(left, right)) {
	case "vs", "vs.", "versus":
	default:
		return
	}
	if r.inside(right.words.to) && r.gap(right.words.to) == "-" { // GPL-battles
		return
	}
	if fits(kg.ComparedWith, r.kind(left.term), r.kind(right.term)) && !r.hasStated(left.term, kg.ComparedWith, right.term) {
		r.b.relate(left.term, right.term, kg.ComparedWith, r.sentence, "vs", false)
	}
}

// versusWords are what comparing begins with between two names.
var versusWords = map[string]bool{"vs": true, "versus": true}

// hasStated reports whether the sentence has stated a relation of two terms.
func (r *reader) hasStated(source int, relation kg.RelationType, target int) bool {
	stated := r.b.out.Relations
	for i := len(stated) - 1; i >= 0 && stated[i].Sentence == r.sentence; i-- {
		if stated[i].Source == source && stated[i].Type == relation && stated[i].Target == target {
			return true
		}
	}
	return false
}
