package extract

import (
	"strings"

	"notes/pkg/kg"
)

// saidBy returns what a trigger states of its source: who introduces something in a talk tells of it,
// and needn't have made it. What is introduced by somebody is theirs.
func (r *reader) saidBy(t *trigger, source int) kg.RelationType {
	if !t.reversed && strings.HasPrefix(t.phrase, "introduce") && r.kind(source) == kg.Person {
		return kg.Presents
	}
	return t.relation
}

// tells reports whether the phrase of a trigger, beyond the relation that it states, is said of
// things of these kinds: only somebody speaks of what is no talk, nothing is written in an idea, only organizations
// acquire others and are given projects, and only software talks to what a relation is stated of.
func (t *trigger) tells(from, to kg.Kind) bool {
	switch {
	case t.relation == kg.Presents && from == kg.Organization:
		return to == kg.Talk // of what else a company tells it is the maker, or a user
	case t.phrase == "implemented":
		return to != kg.Concept // who has brought it in
	case strings.HasSuffix(t.phrase, "written in"):
		return to != kg.Concept
	case strings.Contains(t.phrase, "acqui"), t.phrase == "accepted into", t.phrase == "donated to":
		return to == kg.Organization
	case t.phrase == "talks to", t.phrase == "connects to":
		return software(from) && software(to)
	}
	return true
}

// supported reports whether it is the target of a trigger that supports its source: Lambda of "Ruby support
// for Lambda".
func (r *reader) supported(t *trigger, source, target int) bool {
	return t.phrase == "support for" && !software(r.kind(source)) && software(r.kind(target))
}
