package extract

import (
	"strings"

	"notes/pkg/kg"
)

// tells reports whether the phrase of a trigger, beyond the relation that it states, is said of
// a thing of this kind: nothing is written in an idea, and only organizations acquire others.
func (t *trigger) tells(to kg.Kind) bool {
	switch {
	case strings.HasSuffix(t.phrase, "written in"):
		return to != kg.Concept
	case strings.Contains(t.phrase, "acqui"):
		return to == kg.Organization
	}
	return true
}
