package extract

import (
	"strings"

	"notes/pkg/kg"
)

// projectOf states that something is a project of an organization: "Argo became a graduated CNCF
// project", "CNCF projects like Envoy and Falco".
func (r *reader) projectOf(n int) {
	f := &r.found[n]
	if r.kind(f.term) != kg.Organization {
		return
	}
	noun := r.pastPossessive(f.words.to)
	for last := noun + 2; noun < last && r.nounAt(noun) && levels[r.text(noun)]; noun++ {
	}
	if !r.nounAt(noun) || r.text(noun) != "project" && r.text(noun) != "projects" {
		return
	}
	if member := r.becoming(f); member != nil && r.text(noun) == "project" {
		r.member(member.term, f.term)
		return
	}
	for next := r.projects(n, noun); next > n && next < len(r.found) && next <= n+maxList; next++ {
		r.member(r.found[next].term, f.term)
		if next+1 < len(r.found) && !r.lists(next+1) {
			return
		}
	}
}

// member states that software is part of an organization.
func (r *reader) member(term, organization int) {
	if made(r.kind(term)) {
		r.b.relate(term, organization, kg.PartOf, r.sentence, "project", false)
	}
}

// becoming returns the name that is said to be, or to have become, a project of an organization;
// nil for none.
func (r *reader) becoming(f *found) *found {
	i := f.words.from - 1
	for first := i - maxPredicate; r.inside(i) && i > first && r.nameAt(i) == nil && (articles[r.text(i)] || levels[r.text(i)] || helper(r.text(i)) || becomes[r.text(i)]); i-- {
		if r.gap(i+1) != " " || denies(r.text(i)) {
			return nil
		}
		if copulas[r.text(i)] || becomes[r.text(i)] {
			left, denied := r.helpers(i - 1)
			if denied || r.wished(span{left + 1, i}) {
				return nil
			}
			return r.nameAtEnd(left)
		}
	}
	return nil
}

// projects returns the index of the first name of those that the word for projects, behind the n-th
// name, leads to; 0 for none.
func (r *reader) projects(n int, noun int32) int {
	if n+1 >= len(r.found) {
		return 0
	}
	between := r.b.doc.Text[r.b.x.scan.words[noun].end:max(r.found[n+1].start, r.b.x.scan.words[noun].end)]
	switch strings.Trim(between, " ,(") {
	case "", ":", "such as", "like", "including", "e.g.", "called":
		return n + 1
	}
	return 0
}

// levels are what a project of a foundation is.
var levels = map[string]bool{
	"graduated": true, "incubating": true, "incubated": true, "incubation": true, "incubator": true, "sandbox": true, "sandboxed": true, "top": true,
	"level": true, "top-level": true, "open": true, "source": true, "official": true, "hosted": true,
}

// becomes say that something is so from now on.
var becomes = map[string]bool{"became": true, "become": true, "becomes": true, "becoming": true}
