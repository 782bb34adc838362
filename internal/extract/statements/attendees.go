package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
)

// Who speaks together is mostly of one company, which is said once behind the last of them. Who only
// attends comes from anywhere: there, and where somebody else in the list has a company of their own, it
// is that of the name right before it.

// attending are what stands before a colon and who was there, besides [naming.Attendance].
var attending = map[string]bool{
	"participating": true, "people": true, "guests": true, "invited": true, "with": true, "who": true, "met": true, "cc": true,
}

// shareCompany reports whether the n-th name and the one behind it, both people, are of the company that
// stands behind the later one, as far as the list that they stand in tells.
func (r *Reader) shareCompany(n int) bool {
	if r.attendees() || cameFrom(r.textBetween(&r.found[n], &r.found[n+1])) {
		return false
	}
	return strings.TrimSpace(r.textBetween(&r.found[n], &r.found[n+1])) != "," || !r.ownCompanies()
}

// cameFrom reports whether what stands between two people says where the first of them works: "Ada Blorf from
// Quorl, Grant Quasp from Acme".
func cameFrom(gap string) bool {
	for _, lead := range []string{" from ", " at ", " of ", " @ ", " @"} {
		if strings.HasPrefix(gap, lead) {
			return true
		}
	}
	return false
}

// passedOver reports whether somebody else stands behind a person, and a company behind that one isn't theirs.
func (r *Reader) passedOver(person prose.Span) bool {
	n := int(r.over[person.From-r.words.From]) - 1
	return r.personAt(n) && r.personAt(n+1) && !r.shareCompany(n)
}

// attendees reports whether the sentence begins with a label that says that people were there: "in
// attendance: …".
func (r *Reader) attendees() bool {
	for i := r.words.From; i < r.words.From+maxAttending && r.inside(i+1) && r.nameAt(i) == nil; i++ {
		if strings.HasPrefix(strings.TrimLeft(r.gap(i+1), "*_ "), ":") {
			return attending[r.text(i)] || naming.Attendance[r.text(i)]
		}
	}
	return false
}

// maxAttending is how many words the label of those who were there has at most.
const maxAttending = 2

// ownCompanies reports whether somebody in the list stands alone before a company in brackets: no other
// person stands right before them.
func (r *Reader) ownCompanies() bool {
	for n := range r.found[:max(len(r.found)-1, 0)] {
		company := &r.found[n+1]
		alone := r.personAt(n) && !r.personAt(n-1) && r.textBetween(&r.found[n], company) == " (" && r.employer(company.Term)
		if alone && (r.listsBehind(n+1) || r.listsBehind(n-1)) {
			return true
		}
	}
	return false
}

// listsBehind reports whether the n-th name ends a bracket in a list that goes on with somebody.
func (r *Reader) listsBehind(n int) bool {
	return n >= 0 && r.personAt(n+1) && r.textBetween(&r.found[n], &r.found[n+1]) == "), "
}
