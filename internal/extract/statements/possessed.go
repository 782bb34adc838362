package statements

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// possessed states that an organization made the n-th name where its own stands in front with an s and
// nothing follows that is meant instead: "Google's Borg", but not "Yahoo's Kubernetes journey".
func (r *Reader) possessed(n int) {
	owner, thing := &r.found[n-1], &r.found[n]
	if r.kind(owner.Term) != kg.Organization || !prose.Software(r.kind(thing.Term)) || r.nounAt(thing.Words.To) && !prose.Helper(r.text(thing.Words.To)) {
		return
	}
	if strings.HasPrefix(r.b.Doc.Text[thing.End:], " & ") {
		return // Terms & Conditions
	}
	switch r.textBetween(owner, thing) {
	case "'s ", "’s ", "s' ", "s’ ":
		r.relate(owner.Term, thing.Term, kg.Introduces, r.sentence, "'s", false)
	}
}
