package extract

import "notes/internal/extract/naming"

// Rules is a set of the families of rules that propose names, see [naming.Rules].
type Rules = naming.Rules

// The families of rules, and all of them.
const (
	Known  = naming.Known
	Shapes = naming.Shapes
	Linked = naming.Linked
	People = naming.People
	All    = naming.All
)

// Verdict is a decision about a stretch of text that may be a name, see [naming.Verdict].
type Verdict = naming.Verdict
