package extract

import (
	"strings"

	"notes/pkg/kg"
)

// compares states that the text compares the n-th name with the one before it: "comparing Cilium with
// Calico", "the difference between Docker and Podman".
func (r *reader) compares(n int) {
	if n == 0 {
		return
	}
	left, right := &r.found[n-1], &r.found[n]
	before := r.beforeArticle(left)
	if left.end >= right.start || !r.inside(before) || r.nameAt(before) != nil || r.gap(before+1) != " " {
		return
	}
	joint := strings.TrimSuffix(strings.TrimSpace(r.b.doc.Text[left.end:right.start]), " the")
	switch text := r.text(before); {
	case text == "between" && r.inside(before-1) && differences[r.text(before-1)]:
		if joint != "and" {
			return
		}
	case !comparing[text] || joint != "with" && joint != "to" && joint != "and" && joint != "against":
		return
	}
	if fits(kg.ComparedWith, r.kind(left.term), r.kind(right.term)) {
		r.b.relate(left.term, right.term, kg.ComparedWith, r.sentence, "compare", false)
	}
}

// comparing are the verbs of comparing.
var comparing = map[string]bool{"compare": true, "compares": true, "compared": true, "comparing": true, "comparison": true}

// differences are what there is between two things that are compared.
var differences = map[string]bool{"difference": true, "differences": true, "comparison": true}
