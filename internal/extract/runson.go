package extract

import (
	"strings"

	"notes/pkg/kg"
)

// runsOn states that software runs on what follows it behind "on": "Kafka on Kubernetes". Where anybody
// may have an account, software is talked about and doesn't run.
func (r *reader) runsOn(n int) {
	left, right := &r.found[n-1], &r.found[n]
	if !r.joinedBy("on", left, right) {
		return
	}
	kind := r.kind(right.term)
	if software(r.kind(left.term)) && (software(kind) || kind == kg.Hardware) && !r.meantFor(left) && !r.account(right.term) && !forums[r.b.out.Terms[right.term].Key] && (!r.nounAt(right.words.to) || helper(r.text(right.words.to))) {
		r.relate(left.term, right.term, kg.Supports, r.sentence, "on", false)
	}
}

// meantFor reports whether what stands before a name says that something else is for it, or about it:
// that is what stands on something.
func (r *reader) meantFor(f *found) bool {
	if strings.Contains(r.gap(f.words.from), "@") {
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
