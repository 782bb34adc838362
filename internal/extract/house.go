package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Companies that are called like what they make are known as that, and people work there.

// employer reports whether somebody may work at what a term names: an organization, or software
// whose maker is called like it.
func (r *reader) employer(term int) bool {
	if r.kind(term) == kg.Organization {
		return true
	}
	entry := r.b.x.vocab.Lookup(r.b.out.Terms[term].Key)
	return entry != nil && employing(entry)
}

// employing reports whether people may work at what an entry names.
func employing(entry *vocab.Entry) bool { return entry.Kind == kg.Organization || entry.Company }

// fitting reports whether a trigger may state its relation of two terms. Who works at something
// says of that by itself that it is a company.
func (r *reader) fitting(t *trigger, source, target int) bool {
	from, to := r.kind(source), r.kind(target)
	if t.relation == kg.WorksAt && from == kg.Person && software(to) {
		return strings.HasSuffix(t.phrase, " at") || r.employer(target)
	}
	return fits(t.relation, from, to)
}

// posted reports whether the gap between somebody and what is called like its maker says that
// they work there: "Ada Blorf (Docker)", "from Docker", "CTO, Docker", but not "to Ada Blorf, Docker".
func (r *reader) posted(gap string, right *found) bool {
	if r.kind(right.term) == kg.Organization {
		return true
	}
	switch {
	case gap == " (":
		return strings.HasPrefix(r.b.doc.Text[right.end:], ")")
	case strings.HasSuffix(gap, " at "), strings.HasSuffix(gap, " @ "), strings.HasSuffix(gap, " @"), gap == " from ":
		return true
	}
	return strings.HasSuffix(gap, ", ") && r.rolePhrase(gap)
}
