package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// aside reads what stands beside the n-th name of a sentence without a verb of its own: where an
// event is, who something is from, what it was given up for, what is written in a language. What is
// asked takes for granted who somebody is and what is compared, and states nothing else.
func (r *Reader) aside(n int, asked bool) {
	kind := r.kind(r.found[n].Term)
	switch {
	case kind == kg.Organization:
		r.hired(n)
		r.colleague(n)
	case naming.IsMade(kind):
		r.maintained(n)
	}
	if n > 0 {
		r.placeInName(n)
		r.between(n)
		r.compares(n)
		r.versus(n)
	}
	if asked {
		return
	}
	if kind == kg.Organization {
		r.madeBy(n)
		r.projectOf(n)
		r.atTitled(n)
	}
	r.basedOn(n)
	r.explained(n)
	if n > 0 {
		r.betweenNames(n, kind)
	}
}

// betweenNames reads what stands between the n-th name, of a kind, and the one before it.
func (r *Reader) betweenNames(n int, kind kg.Kind) {
	r.fromTo(n)
	r.exchanges(n)
	r.runsOn(n)
	r.possessed(n)
	if kind == kg.Organization {
		r.usedAt(n)
		r.bothAt(n)
	}
	left, right := &r.found[n-1], &r.found[n]
	gap := r.textBetween(left, right)
	switch before := r.kind(left.Term); {
	case before == kg.Event && kind == kg.Place && venue(gap) && (strings.HasSuffix(strings.ToLower(gap), " in ") || r.endsPlace(right)):
		r.relate(left.Term, right.Term, kg.LocatedIn, r.sentence, strings.TrimSpace(strings.ToLower(gap)), false)
	case kind == kg.Language && prose.Software(before) && gap == " (" && strings.HasPrefix(r.b.Doc.Text[right.End:], ")"):
		r.relate(left.Term, right.Term, kg.Uses, r.sentence, "( )", false)
	}
}

// endsPlace reports whether a place is all of a phrase, or a report of what was there: not a Brussels restaurant.
func (r *Reader) endsPlace(f *findings.Found) bool {
	i := f.Words.To
	return !r.inside(i) || r.nameAt(i) == nil && (r.gap(i) != " " || r.dates(i) || reports[r.text(i)])
}

// reports are what notes of an event are called, behind its name and where it was: "KubeCon Graz recap".
var reports = map[string]bool{
	"notes": true, "takeaways": true, "recap": true, "report": true, "trip": true, "summary": true, "highlights": true, "impressions": true,
	"review": true, "wrap": true, "retrospective": true, "recordings": true, "videos": true, "keynotes": true, "schedule": true,
}

// venue reports whether a gap leads from an event to where it takes place.
func venue(gap string) bool {
	switch strings.ToLower(gap) {
	case " ", " in ", " conference in ", ", ", " in the ", " - ", " – ", " @ ", " at ", " at the ", " (":
		return true
	}
	return false
}
