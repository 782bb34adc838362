package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// atTitled reads who works at the organization that the n-th name is, where ideas that are part of
// their job title stand between: "Ada Blorf, Director of User Experience at Acme".
func (r *Reader) atTitled(n int) {
	at := n - 1
	for at >= 0 && r.kind(r.found[at].Term) == kg.Concept {
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
	if !atPost(gap) && !strings.HasSuffix(gap, ", ") || !r.rolePhrase(gap) || r.employed(person.Term) {
		return
	}
	for _, word := range strings.Fields(gap) {
		if naming.FormerWords[word] || prose.Relatives[word] || denies(word) || word != "at" && prose.Prepositions[word] && !ofRole[word] {
			return
		}
	}
	if strings.ContainsAny(gap, "\"“'’") {
		return
	}
	if sign := r.gap(person.Words.To); sign == ", " || prose.SpacedDash(sign) || strings.HasPrefix(gap, " is a") && prose.Articles[r.text(person.Words.To+1)] {
		r.relate(person.Term, organization.Term, kg.WorksAt, r.sentence, "job title", false)
	}
}
