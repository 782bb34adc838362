package extract

import (
	"strings"

	"notes/pkg/kg"
)

// possessed states that an organization made the n-th name where its own stands in front with an s and
// nothing follows that is meant instead: "Google's Borg", but not "Yahoo's Kubernetes journey".
func (r *reader) possessed(n int) {
	owner, thing := &r.found[n-1], &r.found[n]
	if r.kind(owner.term) != kg.Organization || !software(r.kind(thing.term)) || r.nounAt(thing.words.to) && !helper(r.text(thing.words.to)) {
		return
	}
	if strings.HasPrefix(r.b.doc.Text[thing.end:], " & ") {
		return // Terms & Conditions
	}
	switch r.textBetween(owner, thing) {
	case "'s ", "’s ", "s' ", "s’ ":
		r.relate(owner.term, thing.term, kg.Introduces, r.sentence, "'s", false)
	}
}
