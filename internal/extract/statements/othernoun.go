package statements

import (
	"slices"
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What a verb is said of may be the noun behind a name, and some other thing than the name: RxJS examples,
// a Python daemon. And a name behind "is" may only say what another thing is, of which the rest is said.

// otherNoun reports whether the noun behind a name is something else than what has the name, though no
// article says so.
func (r *Reader) otherNoun(f *findings.Found) bool {
	i := f.Words.To
	if !r.inside(i) || r.gap(i) != " " {
		return false
	}
	switch kind, text := r.kind(f.Term), r.text(i); {
	case kind == kg.Organization:
		return patrons[text]
	case prose.Software(kind):
		return patrons[text] || byproducts[text]
	case naming.IsMade(kind), kind == kg.Hardware:
		return !itself[text] && !classNouns[text] && !prose.Helper(text) && !prose.IsDigit(text[0])
	}
	return false
}

var (
	// patrons use what a name stands for, or vie with it, and are others.
	patrons = map[string]bool{
		"users": true, "customers": true, "competitor": true, "competitors": true, "fans": true,
	}
	// byproducts are things for a piece of software, or made with it, that somebody else makes.
	byproducts = map[string]bool{
		"example": true, "examples": true, "client": true, "clients": true, "application": true, "applications": true, "app": true, "apps": true,
		"image": true, "images": true, "script": true, "scripts": true, "tutorial": true, "tutorials": true, "fork": true, "alternative": true,
		"clone": true, "developer": true, "developers": true,
	}
)

// subjectOf returns what is said to be the thing that a name, a predicate, says: Hugo of "Hugo is a
// simple Jekyll clone written in Go". It reports whether the name is one.
func (r *Reader) subjectOf(t *prose.Trigger, f *findings.Found) (terms []int, predicate bool) {
	is := r.predicate(f.Words.From - 1)
	if t.Manner != prose.Participle || !r.inside(is-1) || r.nameAt(is) != nil || !prose.Copulas[r.text(is)] || r.gap(is) != " " {
		return nil, false
	}
	if before := r.plain(is - 1); prose.Conjunctions[before] || before == "how" || before == "why" || before == "where" {
		return nil, false // how is Rails used
	}
	subject := r.nameAt(is - 1)
	if subject == nil && is+1 == f.Words.From {
		return nil, false // its runtime is Wasmtime, written in Rust
	}
	for i := is + 1; i < f.Words.From; i++ {
		if r.nameAt(i) != nil || strings.HasSuffix(r.text(i), "ing") {
			return nil, false
		}
	}
	if subject != nil {
		terms = []int{subject.Term}
	} else {
		terms = r.standIn(t, is-1)
	}
	if slices.Contains(terms, f.Term) {
		return nil, true // the Redis proxy is a Redis client using Envoy
	}
	return terms, true
}
