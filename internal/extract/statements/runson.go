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
	kind := r.kind(right.Term)
	if prose.Software(r.kind(left.Term)) && (prose.Software(kind) || kind == kg.Hardware) && !r.meantFor(left) && !r.account(right.Term) && !forums[r.b.Result.Terms[right.Term].Key] && (!r.nounAt(right.Words.To) || prose.Helper(r.text(right.Words.To))) {
		r.relate(left.Term, right.Term, kg.Supports, r.sentence, "on", false)
	}
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
