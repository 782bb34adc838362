package extract

import (
	"strings"

	"notes/pkg/kg"
)

// atTitled reads who works at the organization that the n-th name is, where ideas that are part of
// their job title stand between: "Ada Blorf, Director of User Experience at Acme".
func (r *reader) atTitled(n int) {
	at := n - 1
	for at >= 0 && r.kind(r.found[at].term) == kg.Concept {
		at--
	}
	if at == n-1 || !r.personAt(at) {
		return
	}
	person, organization := &r.found[at], &r.found[n]
	gap := r.textBetween(person, organization)
	if len(gap) > maxGap {
		return
	}
	gap = withoutTeam(strings.ToLower(gap))
	if !atPost(gap) && !strings.HasSuffix(gap, ", ") || !r.rolePhrase(gap) || r.employed(person.term) {
		return
	}
	for _, word := range strings.Fields(gap) {
		if once[word] || relatives[word] || denies(word) || word != "at" && prepositions[word] && !ofRole[word] {
			return
		}
	}
	if strings.ContainsAny(gap, "\"“'’") {
		return
	}
	if sign := r.gap(person.words.to); sign == ", " || spacedDash(sign) || strings.HasPrefix(gap, " is a") && articles[r.text(person.words.to+1)] {
		r.relate(person.term, organization.term, kg.WorksAt, r.sentence, "job title", false)
	}
}
