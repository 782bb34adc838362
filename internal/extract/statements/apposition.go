package statements

import (
	"strings"

	"notes/internal/extract/prose"
)

// An apposition explains a name between two commas, and what is said behind it is said of that
// name: "Cilium, a plugin for Kubernetes, uses eBPF".

// endsApposition reports whether the verb of the sentence follows the comma behind word i.
func (r *Reader) endsApposition(t *prose.Trigger, i int32) bool {
	return t.Manner == prose.Verb || t.Manner == prose.Verbs || r.nameAt(i+1) == nil && prose.Auxiliaries[r.text(i+1)]
}

// beforeApposition returns the name that a phrase between commas explains, where word i is the
// last of the phrase; with plural verbs also those that form a list with it.
func (r *Reader) beforeApposition(t *prose.Trigger, i int32) []int {
	for first := i - maxApposition; i > r.words.From && i > first; i-- {
		switch gap := r.gap(i); {
		case gap == ", " && (r.nameAt(i) == nil || r.nameAt(i-1) == nil):
			head := r.nameAt(i - 1)
			switch {
			case head == nil || r.nameAt(i) != nil || !r.explains(i) || r.prepositional(head):
				return nil
			case t.Manner == prose.Verbs:
				return r.listUpTo(head)
			}
			return []int{head.Term}
		case gap != ", " && strings.ContainsAny(gap, ",;:–—"):
			return nil
		}
	}
	return nil
}

// maxApposition is how many words an apposition has at most.
const maxApposition = 16

// explains reports whether word i begins a phrase that says more of the name before it.
func (r *Reader) explains(i int32) bool {
	text := r.text(i)
	return prose.Articles[text] || prose.Relatives[text] || explaining[text] || len(text) > 4 && strings.HasSuffix(text, "ed")
}

// explaining are words other than articles and participles in -ed by which what is explained
// goes on.
var explaining = map[string]bool{
	"built": true, "written": true, "made": true, "known": true, "formerly": true, "originally": true, "once": true, "now": true,
	"also": true, "not": true, "unlike": true, "like": true, "one": true, "both": true, "another": true, "itself": true,
}

// apposesOwner reports whether name n, behind a comma, says whose the one before it is, and doesn't go on a list
// with it: "built on Tower, Tokio's middleware". Of what is its own an idea may be named, and nothing else.
func (r *Reader) apposesOwner(n int) bool {
	f := &r.found[n]
	behind := r.pastPossessive(f.Words.To)
	return behind > f.Words.To && r.textBetween(&r.found[n-1], f) == ", " && r.inside(behind) && !r.otherThan(behind)
}
