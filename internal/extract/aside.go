package extract

import (
	"strings"

	"notes/pkg/kg"
)

// aside reads what stands beside the n-th name of a sentence without a verb of its own: where an
// event is, who something is from, what it was given up for, what is written in a language. What is
// asked takes for granted who somebody is and what is compared, and states nothing else.
func (r *reader) aside(n int, asked bool) {
	kind := r.kind(r.found[n].term)
	switch {
	case kind == kg.Organization:
		r.hired(n)
	case made(kind):
		r.maintained(n)
	}
	if n > 0 {
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
func (r *reader) betweenNames(n int, kind kg.Kind) {
	r.fromTo(n)
	r.runsOn(n)
	r.possessed(n)
	if kind == kg.Organization {
		r.usedAt(n)
	}
	left, right := &r.found[n-1], &r.found[n]
	gap := r.textBetween(left, right)
	switch before := r.kind(left.term); {
	case before == kg.Event && kind == kg.Place && venue(gap) && (strings.EqualFold(gap, " in ") || r.endsPlace(right)):
		r.relate(left.term, right.term, kg.LocatedIn, r.sentence, strings.TrimSpace(strings.ToLower(gap)), false)
	case kind == kg.Language && software(before) && gap == " (" && strings.HasPrefix(r.b.doc.Text[right.end:], ")"):
		r.relate(left.term, right.term, kg.Uses, r.sentence, "( )", false)
	}
}

// endsPlace reports whether a place is all of a phrase: not a Brussels restaurant.
func (r *reader) endsPlace(f *found) bool {
	i := f.words.to
	return !r.inside(i) || r.nameAt(i) == nil && (r.gap(i) != " " || r.dates(i))
}

// venue reports whether a gap leads from an event to where it takes place.
func venue(gap string) bool {
	switch strings.ToLower(gap) {
	case " ", " in ", ", ", " in the ", " - ", " – ", " @ ", " at ", " at the ", " (":
		return true
	}
	return false
}
