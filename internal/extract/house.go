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
		return t.tellsEmployer() || r.employer(target)
	}
	if t.relation == kg.Supports && t.words[len(t.words)-1] == "on" && (r.account(target) || forums[r.b.out.Terms[target].Key]) {
		return false // it is there to be had, or talked about
	}
	return fits(t.relation, from, to) && t.tells(from, to)
}

// tellsEmployer reports whether what a trigger leads to is by that a company: people work at one,
// and work for a thing that is none.
func (t *trigger) tellsEmployer() bool {
	return t.relation == kg.WorksAt && t.words[len(t.words)-1] == "at"
}

// posted reports whether the gap between somebody and what is called like its maker says that
// they work there: "Ada Blorf (Docker)", "from Docker", "CTO, Docker", but not "to Ada Blorf, Docker".
// Brackets may as well say where somebody can be found: "Ada Blorf (GitHub)".
func (r *reader) posted(gap string, right *found) bool {
	if r.kind(right.term) == kg.Organization {
		return true
	}
	switch {
	case gap == " (":
		return strings.HasPrefix(r.b.doc.Text[right.end:], ")") && !r.account(right.term)
	case strings.HasSuffix(gap, " at "), strings.HasSuffix(gap, " @ "), strings.HasSuffix(gap, " @"), gap == " from ":
		return true
	}
	return strings.HasSuffix(gap, ", ") && r.rolePhrase(gap)
}

// account reports whether a term in brackets behind somebody says where they can be found.
func (r *reader) account(term int) bool { return accounts[r.b.out.Terms[term].Key] }

// accounts are the keys of what is called like its maker and where anybody may have an account.
var accounts = map[string]bool{
	"discord": true, "flickr": true, "github": true, "gitlab": true, "instagram": true, "mattermost": true, "notion": true, "quora": true,
	"slack": true, "tumblr": true, "youtube": true, "zoom": true,
}
