package statements

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// The name behind a verb may only say of the noun behind it what it is for: who needs Kubernetes
// credentials doesn't need Kubernetes, and what runs a Rails application isn't made with Rails.

// lent reports whether the n-th name, an object, goes on with words by which something else is meant.
func (r *Reader) lent(t *prose.Trigger, n int) bool {
	if r.qualifies(t, n) {
		return true
	}
	nouns, i := lending(t), r.beyondShort(r.found[n].Words.To)
	for last := i + maxNouns; nouns != nil && i < last && r.inside(i) && (r.gap(i) == " " || r.gap(i) == ") "); i++ {
		if nouns[r.text(i)] {
			return true
		}
		if !r.plainNoun(i) {
			return false
		}
	}
	return false
}

// qualifies reports whether the n-th name, of what is used, only tells of what sort the noun behind it is: a
// Go template language, a durability buffer; and of what is bundled, whose it is: NVIDIA drivers.
func (r *Reader) qualifies(t *prose.Trigger, n int) bool {
	f := &r.found[n]
	if t.Relation == kg.PartOf && t.Reversed && t.Manner == prose.Verb && r.kind(f.Term) == kg.Organization {
		return r.nounAt(f.Words.To)
	}
	if t.Relation != kg.Uses || !r.nounAt(f.Words.To) {
		return false
	}
	switch text := r.text(f.Words.To); r.kind(f.Term) {
	case kg.Language:
		return templates[text]
	case kg.Concept:
		return strings.HasSuffix(strings.ToLower(r.b.Result.Terms[f.Term].Name), "ity") && !prose.Helper(text)
	}
	return false
}

// templates behind a language are no programs in it.
var templates = map[string]bool{"template": true, "templates": true, "templating": true, "syntax": true}

// beyondShort returns the index of the word behind a name in parentheses that begins at word i, i for none.
func (r *Reader) beyondShort(i int32) int32 {
	if r.inside(i) && r.gap(i) == " (" && r.nameAt(i) != nil {
		return r.nameAt(i).Words.To
	}
	return i
}

// lending returns the words that, behind an object of a trigger, are meant instead of it.
func lending(t *prose.Trigger) map[string]bool {
	switch {
	case t.Relation == kg.Requires:
		return needed
	case t.Relation == kg.ComparedWith:
		return reckoned
	case t.Words[0] == "runs":
		return hosted
	case t.Phrase == "part of":
		return crews
	}
	return nil
}

var (
	// needed are what one needs for a thing, or does with it, before there is any.
	needed = map[string]bool{
		"credentials": true, "credential": true, "permission": true, "permissions": true, "access": true, "knowledge": true, "skill": true,
		"skills": true, "experience": true, "expertise": true, "refactoring": true, "native": true, "compatible": true,
	}
	// hosted is what runs on something that is not made with it.
	hosted = map[string]bool{
		"application": true, "applications": true, "app": true, "apps": true, "code": true, "image": true, "images": true, "program": true,
		"programs": true, "script": true, "scripts": true, "job": true, "jobs": true, "query": true, "queries": true,
	}
	// reckoned lead from one of two quantities to the other.
	reckoned = map[string]bool{"divided": true, "times": true, "multiplied": true, "minus": true, "plus": true}
	// crews are people, and no thing is part of them.
	crews = map[string]bool{"team": true, "teams": true, "crew": true, "staff": true}
)
