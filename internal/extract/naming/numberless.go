package naming

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// There is one of what has a name of its own: explorers are people, and springs are of steel. Only
// ideas, devices and what a standard describes come in numbers.

// numberless reports whether the form stands in the plural for something that there is one of: a word
// with other meanings, or capitals with a small s that the name has as a capital, as NATs are no NATS.
// What belongs to it may have lost its apostrophe: Apples Vision Framework.
func (f *form) numberless(sense *vocab.Sense) bool {
	if f.words.Len() > 1 || sense.Entry.Kind == kg.Concept {
		return false
	}
	if !f.plural() {
		return f.smallEnding(sense)
	}
	if sense.Entry.Kind == kg.Hardware || sense.Entry.Kind == kg.Standard || f.x.LeadsName(f.words.To-1) {
		return false
	}
	resource := sense.Entry.Kind == kg.Product && allCapital(sense.Form.Text)
	return sense.Form.Ambiguous && hasCapital(sense.Form.Text) && !resource
}

// smallEnding reports whether the form is capitals with a small s at their end, where the name ends in
// a capital one.
func (f *form) smallEnding(sense *vocab.Sense) bool {
	return strings.HasSuffix(sense.Form.Text, "S") && pluralAcronym(f.x.Doc.Text[f.match.Start:f.match.End])
}
