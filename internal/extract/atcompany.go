package extract

import "notes/pkg/kg"

// usedAt states that an organization uses what a title names right before "at" and it: "GitOps at
// Acme". Where people work, they or what they do there are named before.
func (r *reader) usedAt(n int) {
	thing, organization := &r.found[n-1], &r.found[n]
	if !r.joinedBy("at", thing, organization) || !r.at(thing.words.to, inTitle) {
		return
	}
	for i := max(r.words.from, thing.words.from-maxApposition); i < thing.words.from; i++ {
		if f := r.nameAt(i); f != nil && r.kind(f.term) == kg.Person || f == nil && r.b.x.lexeme(i).Role {
			return
		}
	}
	for _, term := range r.listUpTo(thing) {
		if fits(kg.Uses, kg.Organization, r.kind(term)) {
			r.relate(organization.term, term, kg.Uses, r.sentence, "at", false)
		}
	}
}
