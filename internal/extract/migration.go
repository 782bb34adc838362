package extract

import (
	"strings"

	"notes/pkg/kg"
)

// fromTo compares what somebody gave up with what they took for it: "migrated from Jenkins to
// Tekton", "the move from Docker to containerd".
func (r *reader) fromTo(n int) {
	if n == 0 {
		return
	}
	from, to := &r.found[n-1], &r.found[n]
	lead := r.beforeArticle(from)
	if from.end >= to.start || !r.inside(lead-1) || r.nameAt(lead) != nil || r.text(lead) != "from" {
		return
	}
	gap := strings.Fields(r.b.doc.Text[from.end:to.start])
	if len(gap) == 0 || gap[0] != "to" || len(gap) > 2 || len(gap) == 2 && !articles[gap[1]] {
		return
	}
	if !r.moved(lead-1) || !fits(kg.ComparedWith, r.kind(from.term), r.kind(to.term)) {
		return
	}
	r.b.relate(to.term, from.term, kg.ComparedWith, r.sentence, "from to", false)
}

// moved reports whether word i says that one thing is given up for another: files that are moved
// from one place to another stay what they are.
func (r *reader) moved(i int32) bool {
	if r.inside(i-1) && r.nameAt(i) == nil && (r.text(i) == "away" || strings.HasPrefix(r.text(i-1), "migrat") && r.gap(i) == " ") {
		i--
	}
	return r.nameAt(i) == nil && moves[r.text(i)]
}

// moves are words for giving up one thing for another.
var moves = map[string]bool{
	"migrate": true, "migrates": true, "migrated": true, "migrating": true, "migration": true, "migrations": true, "move": true, "moves": true,
	"moved": true, "moving": true, "switch": true, "switched": true, "switching": true, "transition": true, "transitioned": true,
	"transitioning": true, "went": true, "port": true, "ported": true, "porting": true, "converted": true, "converting": true, "shift": true,
	"shifted": true, "switches": true,
}
