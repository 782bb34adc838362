package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// runsOn states that software runs on what follows it behind "on": "Kafka on Kubernetes". Where anybody
// may have an account, software is talked about and doesn't run.
func (r *Reader) runsOn(n int) {
	left, right := &r.found[n-1], &r.found[n]
	if !r.joinedBy("on", left, right) {
		return
	}
	if prose.Software(r.kind(left.Term)) && !r.meantFor(left) && r.carries(right) {
		r.relate(left.Term, right.Term, kg.Supports, r.sentence, "on", false)
	}
}

// carries reports whether a name is of something that programs run on, and ends where it stands.
func (r *Reader) carries(name *findings.Found) bool {
	kind := r.kind(name.Term)
	if !prose.Software(kind) && kind != kg.Hardware || r.account(name.Term) || forums[r.b.Result.Terms[name.Term].Key] {
		return false
	}
	return !r.nounAt(name.Words.To) || prose.Helper(r.text(name.Words.To))
}

// meantFor reports whether what stands before a name says that something else is for it, or about it:
// that is what stands on something.
func (r *Reader) meantFor(f *findings.Found) bool {
	if strings.Contains(r.gap(f.Words.From), "@") {
		return true // who works there
	}
	switch r.plain(r.beforeList(f)) {
	case "at", "for", "about", "with", "no", "not", "without", "never":
		return true
	}
	return false
}

// forums are the keys of software where things are talked about, beside [accounts].
var forums = map[string]bool{"artifacthub": true, "bluesky": true, "hackernews": true, "mastodon": true, "medium": true}
