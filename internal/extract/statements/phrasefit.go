package statements

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// saidBy returns what a trigger states of its source: who introduces something in a talk tells of it,
// and needn't have made it. What is introduced by somebody is theirs.
func (r *Reader) saidBy(t *prose.Trigger, source int) kg.RelationType {
	if !t.Reversed && strings.HasPrefix(t.Phrase, "introduce") && r.kind(source) == kg.Person {
		return kg.Presents
	}
	return t.Relation
}

// supported reports whether it is the target of a trigger that supports its source: Lambda of "Ruby support
// for Lambda".
func (r *Reader) supported(t *prose.Trigger, source, target int) bool {
	return t.Phrase == "support for" && !prose.Software(r.kind(source)) && prose.Software(r.kind(target))
}
