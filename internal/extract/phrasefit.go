package extract

import (
	"strings"

	"notes/pkg/kg"
)

// tells reports whether the phrase of a trigger, beyond the relation that it states, is said of
// things of these kinds: nothing is written in an idea, and only organizations acquire others.
func (t *trigger) tells(from, to kg.Kind) bool {
	switch {
	case strings.HasSuffix(t.phrase, "written in"):
		return to != kg.Concept
	case strings.Contains(t.phrase, "acqui"):
		return to == kg.Organization
	case t.phrase == "accepted into", t.phrase == "donated to":
		return to == kg.Organization
	case t.phrase == "talks to", t.phrase == "connects to":
		return software(from) && software(to)
	}
	return true
}
