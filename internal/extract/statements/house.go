package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Companies that are called like what they make are known as that, and people work there.

// employer reports whether somebody may work at what a term names: an organization, or software
// whose maker is called like it.
func (r *Reader) employer(term int) bool {
	if r.kind(term) == kg.Organization {
		return true
	}
	entry := r.b.Namer.Vocab.Lookup(r.b.Result.Terms[term].Key)
	return entry != nil && naming.IsEmployer(entry)
}

// fitting reports whether a trigger may state its relation of two terms. Who works at something
// says of that by itself that it is a company.
func (r *Reader) fitting(t *prose.Trigger, source, target int) bool {
	from, to := r.kind(source), r.kind(target)
	if t.Relation == kg.WorksAt && from == kg.Person && prose.Software(to) {
		return t.TellsEmployer() || r.employer(target)
	}
	if t.Relation == kg.Supports && t.Words[len(t.Words)-1] == "on" && (r.account(target) || forums[r.b.Result.Terms[target].Key]) {
		return false // it is there to be had, or talked about
	}
	return fits(t.Relation, from, to) && t.Tells(from, to)
}

// posted reports whether the gap between somebody and what is called like its maker says that
// they work there: "Ada Blorf (Docker)", "from Docker", "CTO, Docker", but not "to Ada Blorf, Docker".
// Brackets may as well say where somebody can be found: "Ada Blorf (GitHub)".
func (r *Reader) posted(gap string, right *findings.Found) bool {
	if r.kind(right.Term) == kg.Organization {
		return true
	}
	switch {
	case gap == " (":
		return strings.HasPrefix(r.b.Doc.Text[right.End:], ")") && !r.account(right.Term)
	case strings.HasSuffix(gap, " at "), strings.HasSuffix(gap, " @ "), strings.HasSuffix(gap, " @"), gap == " from ":
		return true
	}
	return strings.HasSuffix(gap, ", ") && r.rolePhrase(gap)
}

// account reports whether a term in brackets behind somebody says where they can be found.
func (r *Reader) account(term int) bool { return accounts[r.b.Result.Terms[term].Key] }

// accounts are the keys of what is called like its maker and where anybody may have an account.
var accounts = map[string]bool{
	"discord": true, "flickr": true, "github": true, "gitlab": true, "instagram": true, "mattermost": true, "notion": true, "quora": true,
	"slack": true, "tumblr": true, "youtube": true, "zoom": true,
}
