package extract

import "notes/pkg/kg"

// apposed is how a name is explained by what it is, without a verb.
var apposed = &trigger{phrase: "a", words: []string{"a"}, relation: kg.IsA, manner: verb}

// explained states what the n-th name is where that follows a sign and an article: "Istio, a service
// mesh", "Linkerd - an open source service mesh".
func (r *reader) explained(n int) {
	f := &r.found[n]
	i := f.words.to
	if !r.inside(i+1) || r.nameAt(i) != nil || r.text(i) != "a" && r.text(i) != "an" || r.kind(f.term) == kg.Concept {
		return
	}
	switch r.gap(i) {
	case ", ", " - ", " – ", " — ", ": ", " (", "—":
		r.objects(apposed, span{i, i + 1}, []int{f.term}, false)
	}
}
