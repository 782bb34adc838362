package extract

import (
	"strings"

	"notes/pkg/kg"
)

// atTitled reads who works at the organization that the n-th name is, where ideas that are part of
// their job title stand between: "Ada Blorf, Director of User Experience at Acme".
func (r *reader) atTitled(n int) {
	person := n - 1
	for person >= 0 && n-person <= maxTitled && r.kind(r.found[person].term) == kg.Concept {
		person--
	}
	if person < 0 || person == n-1 || r.kind(r.found[person].term) != kg.Person || r.kind(r.found[n].term) != kg.Organization {
		return
	}
	from, to := r.found[person].end, r.found[n].start
	if from >= to || to-from > maxGap || r.employed(r.found[person].term) {
		return
	}
	gap := strings.ToLower(r.b.doc.Text[from:to])
	if !strings.HasPrefix(gap, ", ") && !strings.HasPrefix(gap, " - ") && !strings.HasPrefix(gap, " – ") || !atPost(gap) && !strings.HasSuffix(gap, ", ") || !r.rolePhrase(gap) {
		return
	}
	r.b.relate(r.found[person].term, r.found[n].term, kg.WorksAt, r.sentence, "job title", false)
}

// maxTitled is how many ideas a job title names at most, and one more.
const maxTitled = 3
