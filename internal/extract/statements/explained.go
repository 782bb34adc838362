package statements

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// apposed is how a name is explained by what it is, without a verb.
var apposed = &prose.Trigger{Phrase: "a", Words: []string{"a"}, Relation: kg.IsA, Manner: prose.Verb}

// explained states what the n-th name is where that follows a sign and an article: "Istio, a service
// mesh", "Linkerd - an open source service mesh".
func (r *Reader) explained(n int) {
	f := &r.found[n]
	i := f.Words.To
	if text := r.plain(i); text != "a" && text != "an" && text != "another" || r.kind(f.Term) == kg.Concept {
		return
	}
	if r.gap(i) == ", " && r.enumerates(i) {
		return
	}
	switch gap := r.gap(i); {
	case prose.SpacedDash(gap), gap == "—", gap == ", ", gap == ": ", gap == " (":
		r.objects(apposed, prose.Span{From: i, To: i + 1}, []int{f.Term}, false)
	}
}

// enumerates reports whether "and" or "or" goes on a list soon behind word i.
func (r *Reader) enumerates(i int32) bool {
	for n := i + 1; r.inside(n) && n <= i+maxAdjectives+1; n++ {
		if text := r.plain(n); r.gap(n) == " " && (text == "and" || text == "or") {
			return true
		}
	}
	return false
}
