package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// projectOf states that something is a project of an organization: "Argo became a graduated CNCF
// project", "CNCF projects like Envoy and Falco".
func (r *Reader) projectOf(n int) {
	f := &r.found[n]
	noun := r.pastPossessive(f.Words.To)
	for r.nounAt(noun) && levels[r.text(noun)] {
		noun++
	}
	if !r.nounAt(noun) || r.text(noun) != "project" && r.text(noun) != "projects" {
		return
	}
	if member := r.becoming(f); member != nil {
		terms := []int{member.Term}
		if r.text(noun) == "projects" {
			terms = r.listUpTo(member)
		}
		for _, term := range terms {
			r.member(term, f.Term)
		}
		return
	}
	if before := r.plain(r.beforeArticle(f)); denies(before) || naming.FormerWords[before] || before == "non" || before == "unlike" || !r.leadsToProjects(n, noun) {
		return
	}
	for next := n + 1; next < len(r.found) && (next == n+1 || r.lists(next)); next++ {
		r.member(r.found[next].Term, f.Term)
	}
}

// member states that software is part of an organization.
func (r *Reader) member(term, organization int) {
	if naming.IsMade(r.kind(term)) {
		r.relate(term, organization, kg.PartOf, r.sentence, "project", false)
	}
}

// becoming returns the name that is said to be, or to have become, a project of an organization;
// nil for none.
func (r *Reader) becoming(f *findings.Found) *findings.Found {
	for i := f.Words.From - 1; r.gap(i+1) == " "; i-- {
		switch text := r.plain(i); {
		case denies(text):
			return nil
		case prose.Copulas[text], becomes[text]:
			return r.saidOf(i - 1)
		case !prose.Articles[text] && !levels[text] && !prose.Helper(text):
			return nil
		}
	}
	return nil
}

// leadsToProjects reports whether the word for projects at noun, behind the n-th name, leads to the
// next name.
func (r *Reader) leadsToProjects(n int, noun int32) bool {
	if n+1 >= len(r.found) {
		return false
	}
	end := r.b.Namer.Words[noun].End
	switch strings.Trim(r.b.Doc.Text[end:max(end, r.found[n+1].Start)], " ") {
	case "", ":", "such as", "like", "including", "e.g.", "called":
		return true
	}
	return false
}

// levels are what a project of a foundation is.
var levels = map[string]bool{
	"graduated": true, "incubating": true, "incubated": true, "incubation": true, "incubator": true, "sandbox": true, "sandboxed": true, "top": true,
	"level": true, "open": true, "source": true, "official": true, "hosted": true,
}

// becomes say that something is so from now on.
var becomes = map[string]bool{"became": true, "become": true, "becomes": true, "becoming": true}
