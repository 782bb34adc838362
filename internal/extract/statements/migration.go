package statements

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// fromTo compares what somebody gave up with what they took for it: "migrated from Jenkins to
// Tekton", "the move from Docker to containerd".
func (r *Reader) fromTo(n int) {
	from, to := &r.found[n-1], &r.found[n]
	lead := r.beforeArticle(from)
	if r.plain(lead) == "from" && r.moved(lead-1) && r.joint(from, to) == "to" && fits(kg.ComparedWith, r.kind(from.Term), r.kind(to.Term)) {
		r.relate(to.Term, from.Term, kg.ComparedWith, r.sentence, "from to", false)
	}
}

// moved reports whether word i says that one thing is given up for another: files that are moved
// from one place to another stay what they are. What is migrated may stand between.
func (r *Reader) moved(i int32) bool {
	if r.plain(i) == "away" || !loads[r.plain(i)] && strings.HasPrefix(r.plain(i-1), "migrat") {
		i--
	}
	word := r.plain(i)
	if goes[word] {
		return r.weGo(i)
	}
	if !moves[word] || carried[word] && r.inside(i-1) && r.plainNoun(i-1) && !prose.Helper(r.plain(i-1)) {
		return false
	}
	left, denied := r.helpers(i - 1)
	return !denied && !r.wished(prose.Span{From: left + 1, To: i})
}

// loads are what is moved from one thing to another though neither is given up for the other: workloads
// that ran in Docker run on Kubernetes.
var loads = map[string]bool{
	"workload": true, "workloads": true, "data": true, "traffic": true, "files": true, "images": true, "containers": true, "pods": true,
	"clusters": true, "machines": true, "vms": true, "users": true, "customers": true, "people": true, "teams": true,
}

// carried are those of moves that say as well what happens to data, traffic and the like, where these
// stand before them.
var carried = map[string]bool{"move": true, "moves": true, "moved": true, "moving": true, "shift": true, "shifted": true}

// moves are words for giving up one thing for another.
var moves = map[string]bool{
	"migrate": true, "migrates": true, "migrated": true, "migrating": true, "migration": true, "migrations": true, "move": true, "moves": true,
	"moved": true, "moving": true, "switch": true, "switches": true, "switched": true, "switching": true, "transition": true, "transitioned": true,
	"transitioning": true, "port": true, "ported": true, "porting": true, "shift": true,
	"shifted": true,
}

// weGo reports whether it is people who go from one thing to another at word i, and not what flows through both.
func (r *Reader) weGo(i int32) bool {
	left, denied := r.helpers(i - 1)
	if denied || r.wished(prose.Span{From: left + 1, To: i}) {
		return false
	}
	if f := r.nameAt(max(left, r.words.From)); f != nil {
		return r.kind(f.Term) == kg.Organization
	}
	return goers[r.plain(left)]
}

// goes are words for going, which people do and data, and goers stand for people.
var (
	goes  = map[string]bool{"go": true, "goes": true, "went": true, "going": true, "gone": true}
	goers = map[string]bool{"we": true, "they": true, "i": true, "you": true, "he": true, "she": true, "who": true}
)
