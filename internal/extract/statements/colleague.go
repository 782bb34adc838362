package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// colleague states that somebody works at the organization that the n-th name is, where what they are there
// comes first: "an engineer at Acme, Ada Blorf, spoke", "a colleague of mine at Acme, Ada Blorf".
func (r *Reader) colleague(n int) {
	f := &r.found[n]
	at := f.Words.From - 1
	if !r.personAt(n+1) || r.textBetween(f, &r.found[n+1]) != ", " || r.plain(at) != "at" && r.plain(at) != "of" || !r.endsAside(n+1) {
		return
	}
	job, leads := at-1, r.plain(at) == "of"
	if naming.Owns[r.plain(job)] && r.plain(job-1) == "of" {
		job -= 2
	}
	title := r.plain(job)
	if leads && !prose.Chiefs[title] || !peers[title] && !paidFor[title] && !prose.Chiefs[title] || !r.oneOf(job) || r.employed(r.found[n+1].Term) {
		return
	}
	r.relate(r.found[n+1].Term, f.Term, kg.WorksAt, r.sentence, "colleague", false)
}

// oneOf reports whether an article or "my" says soon before word i, a noun, that it is one.
func (r *Reader) oneOf(i int32) bool {
	for at := i - 1; at >= i-maxJob && r.inside(at) && (r.gap(at+1) == " " || r.gap(at+1) == "-"); at-- {
		switch text := r.plain(at); {
		case prose.Articles[text], text == "my", text == "our", text == "another", text == "one":
			return true
		case text == "", denies(text), naming.FormerWords[text], text == "old", !r.plainNoun(at):
			return false
		}
	}
	return false
}

// endsAside reports whether the n-th name ends its sentence, or what stands between two commas, and no list
// goes on with it.
func (r *Reader) endsAside(n int) bool {
	i := r.found[n].Words.To
	if !r.inside(i) {
		return true
	}
	return strings.HasPrefix(r.gap(i), ",") && r.nameAt(i) == nil && r.plain(i) != "and" && r.plain(i) != "or"
}

// peers are those who work where one does, or did.
var peers = map[string]bool{"colleague": true, "coworker": true, "teammate": true, "friend": true}
