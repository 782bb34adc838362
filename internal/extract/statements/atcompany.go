package statements

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// usedAt states that an organization uses what a title names right before "at" and it: "GitOps at
// Acme". Where people work, they or what they do there are named before.
func (r *Reader) usedAt(n int) {
	thing, organization := &r.found[n-1], &r.found[n]
	if !r.joinedBy("at", thing, organization) || !r.at(thing.Words.To, prose.InTitle) {
		return
	}
	for i := max(r.words.From, thing.Words.From-maxApposition); i < thing.Words.From; i++ {
		if f := r.nameAt(i); f != nil && r.kind(f.Term) == kg.Person || f == nil && r.b.Namer.Lexeme(i).Role {
			return
		}
	}
	for _, term := range r.listUpTo(thing) {
		if fits(kg.Uses, kg.Organization, r.kind(term)) {
			r.relate(organization.Term, term, kg.Uses, r.sentence, "at", false)
		}
	}
}
