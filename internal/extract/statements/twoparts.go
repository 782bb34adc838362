package statements

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// twoParts reads a heading that has nothing but a name, a dash and a person: who tells there of a company
// works at it, "Acme - Ada Blorf", and who of software presents that.
func (r *Reader) twoParts() {
	if len(r.found) != 2 || !r.b.Namer.IsHeading(r.sentence) || !r.personAt(1) {
		return
	}
	thing, person := &r.found[0], &r.found[1]
	if thing.Words.From != r.b.Namer.BehindLead(r.words.From, r.words.To) || person.Words.To != r.words.To || !prose.SpacedDash(r.textBetween(thing, person)) {
		return
	}
	switch kind := r.kind(thing.Term); {
	case kind == kg.Organization:
		r.relate(person.Term, thing.Term, kg.WorksAt, r.sentence, "heading", false)
	case prose.Software(kind) || kind == kg.Language:
		r.relate(person.Term, thing.Term, kg.Presents, r.sentence, "heading", false)
	}
}
