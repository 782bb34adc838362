package statements

import "notes/pkg/kg"

// compares states that the text compares the n-th name with the one before it: "comparing Cilium with
// Calico", "the difference between Docker and Podman".
func (r *Reader) compares(n int) {
	left, right := &r.found[n-1], &r.found[n]
	before := r.beforeArticle(left)
	text := r.plain(before)
	if !comparing[text] && text != "between" {
		return
	}
	if _, denied := r.helpers(before - 1); denied {
		return
	}
	joint := r.joint(left, right)
	compared := comparing[text] && comparedBy[joint] || text == "between" && differences[r.plain(before-1)] && joint == "and"
	if compared && r.gap(before+1) == " " && fits(kg.ComparedWith, r.kind(left.Term), r.kind(right.Term)) {
		r.relate(left.Term, right.Term, kg.ComparedWith, r.sentence, "compare", false)
	}
}

// comparing are the words of comparing behind which both things stand.
var comparing = map[string]bool{"compare": true, "compares": true, "compared": true, "comparing": true, "comparison": true}

// comparedBy lead from one of two things that are compared to the other.
var comparedBy = map[string]bool{"with": true, "to": true, "and": true, "against": true}

// differences are what there is between two things that are compared.
var differences = map[string]bool{"difference": true, "differences": true, "comparison": true}
