package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// hired states that somebody works at the organization that begins their job title: "Acme engineer Ada
// Blorf", "Ada Blorf, Acme developer advocate".
func (r *Reader) hired(n int) {
	f := &r.found[n]
	if naming.FormerWords[r.plain(r.beforeArticle(f))] {
		return
	}
	job := r.pastPossessive(f.Words.To)
	for last := job + maxJob; job < last && r.nounAt(job) && !paidFor[r.text(job)]; job++ {
	}
	if !r.nounAt(job) || !paidFor[r.text(job)] {
		return
	}
	if person := r.holder(n, job); person >= 0 && !r.employed(r.found[person].Term) {
		r.relate(r.found[person].Term, f.Term, kg.WorksAt, r.sentence, "job", false)
	}
}

// holder returns the index of the name of who has the role that the n-th name begins and word i ends,
// -1 for nobody: of somebody right behind it, or whom a sign or "is" parts from it.
func (r *Reader) holder(n int, i int32) int {
	behind := r.personAt(n+1) && r.found[n+1].Words.From == i+1
	switch {
	case behind && r.gap(i+1) == " ":
		return n + 1
	case r.personAt(n-1) && r.leadsToRole(&r.found[n-1], &r.found[n]) && !r.nounAt(i+1):
		return n - 1
	case behind && r.gap(i+1) == ", " && (r.beforeArticle(&r.found[n]) < r.words.From || r.heads(n, i)):
		return n + 1
	}
	return -1
}

// heads reports whether the n-th name has an s, and word i says who leads it, of whom there is one: the person
// behind a comma is that one, wherever in a sentence, as in "opened by Acme's CEO, Ada Blorf".
func (r *Reader) heads(n int, i int32) bool {
	return r.pastPossessive(r.found[n].Words.To) > r.found[n].Words.To && prose.Chiefs[r.text(i)]
}

// leadsToRole reports whether a sign or "is" leads from somebody to what begins their role.
func (r *Reader) leadsToRole(person, f *findings.Found) bool {
	gap := strings.TrimSuffix(r.textBetween(person, f), "the ")
	switch gap {
	case ", ", " (", ", a ", ", an ", " is ", " is a ", " is an ", ", one of ", " is one of ":
		return true
	}
	return prose.SpacedDash(gap)
}

// nounAt reports whether a space parts word i from the one before it, and it may be a noun.
func (r *Reader) nounAt(i int32) bool {
	return r.inside(i) && r.gap(i) == " " && r.plainNoun(i)
}

// pastPossessive returns the index of the word behind a possessive s at word i, i if there is none.
// The s behind an apostrophe is a word of its own, and hardly any other is an s alone.
func (r *Reader) pastPossessive(i int32) int32 {
	if r.plain(i) == "s" {
		return i + 1
	}
	return i
}

// maxJob is how many words may stand between an organization and the last word of a job there.
const maxJob = 4

// paidFor are what people are paid for, other than ambassador, user or member.
var paidFor = map[string]bool{
	"engineer": true, "engineers": true, "developer": true, "developers": true, "advocate": true, "advocates": true, "architect": true,
	"evangelist": true, "manager": true, "director": true, "scientist": true, "researcher": true, "consultant": true, "employee": true,
	"cto": true, "ceo": true, "cio": true, "vp": true, "president": true, "cofounder": true, "founder": true,
}
