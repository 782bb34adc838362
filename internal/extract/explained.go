package extract

import "notes/pkg/kg"

// apposed is how a name is explained by what it is, without a verb.
var apposed = &trigger{phrase: "a", words: []string{"a"}, relation: kg.IsA, manner: verb}

// explained states what the n-th name is where that follows a sign and an article: "Istio, a service
// mesh", "Linkerd - an open source service mesh".
func (r *reader) explained(n int) {
	f := &r.found[n]
	i := f.words.to
	if text := r.plain(i); text != "a" && text != "an" || r.kind(f.term) == kg.Concept {
		return
	}
	if r.gap(i) == ", " && r.enumerates(i) {
		return
	}
	switch gap := r.gap(i); {
	case spacedDash(gap), gap == "—", gap == ", ", gap == ": ", gap == " (":
		r.objects(apposed, span{i, i + 1}, []int{f.term}, false)
	}
}

// enumerates reports whether "and" or "or" goes on a list soon behind word i.
func (r *reader) enumerates(i int32) bool {
	for n := i + 1; r.inside(n) && n <= i+maxAdjectives+1; n++ {
		if text := r.plain(n); r.gap(n) == " " && (text == "and" || text == "or") {
			return true
		}
	}
	return false
}
