package statements

import (
	"notes/internal/extract/findings"
	"notes/internal/extract/prose"
)

// One thing is said to be so of, another is set aside for it or ruled out: "Tempo rather than
// Jaeger", "neither Cilium nor Calico".

// chosen steps from the last word of a name that is set aside for another to the last word of
// that other one: from Jaeger to Tempo in "Tempo rather than Jaeger".
func (r *Reader) chosen(i int32) int32 {
	f := r.nameAt(i)
	if f == nil || r.gap(f.Words.To) != " " {
		return i
	}
	last := r.beforeList(f)
	if before := r.beforeSetAside(last); before >= 0 && r.gap(last+1) == " " && r.inside(before) && r.nameAt(before) != nil {
		return before
	}
	return i
}

// beforeSetAside returns the index of the word before those up to word i that set aside what
// follows them, -1 if they don't.
func (r *Reader) beforeSetAside(i int32) int32 {
	if !r.inside(i) || r.nameAt(i) != nil {
		return -1
	}
	before := ""
	if r.inside(i - 1) {
		before = r.text(i - 1)
	}
	switch text := r.text(i); {
	case text == "than" && before == "rather", text == "of" && before == "instead", text == "not" && prose.Conjunctions[before]:
		return i - 2
	case text == "to" && before == "opposed":
		return i - 3
	case text == "not":
		return i - 1
	}
	return -1
}

// ruledOut reports whether a word before the name that word i belongs to says that it is not
// this one: "neither Cilium nor Calico", "not Docker", "nobody at Google".
func (r *Reader) ruledOut(i int32) bool {
	f := r.nameAt(i)
	if f == nil || r.gap(f.Words.To) != " " {
		return false
	}
	before := r.beforeList(f)
	if !r.inside(before) || r.nameAt(before) != nil || r.gap(before+1) != " " {
		return false
	}
	switch text := r.text(before); text {
	case "nor", "neither", "not", "no":
		return true
	case "at", "from", "in", "of":
		return r.inside(before-1) && r.nameAt(before-1) == nil && (nobody[r.text(before-1)] || r.text(before-1) == "one" && r.inside(before-2) && r.text(before-2) == "no")
	}
	return false
}

// nobody are words for no people.
var nobody = map[string]bool{"nobody": true, "none": true, "noone": true}

// withNeither returns subjects with the other one that is ruled out with word i: Cilium, of
// "neither Cilium nor Calico".
func (r *Reader) withNeither(subjects []int, i int32) []int {
	f := r.nameAt(i)
	if f == nil {
		return subjects
	}
	before := r.beforeArticle(f)
	if !r.inside(before-1) || r.nameAt(before) != nil || r.text(before) != "nor" {
		return subjects
	}
	if other := r.nameAt(before - 1); other != nil {
		return append(subjects, other.Term)
	}
	return subjects
}

// beforeList returns the index of the word before the list that a name ends, and its article.
func (r *Reader) beforeList(f *findings.Found) int32 {
	n := int(r.over[f.Words.From-r.words.From]) - 1
	for last := n - maxList; n > 0 && n > last && r.lists(n); {
		n--
	}
	return r.beforeArticle(&r.found[n])
}
