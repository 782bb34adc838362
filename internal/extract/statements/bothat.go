package statements

import "notes/pkg/kg"

// bothAt states that somebody works at the n-th name, too, where that is all that is joined to the name of their
// company and ends the line: "Pia Marlowe, Zorbo / Quorl", "Pia Marlowe (Zorbo & Quorl)".
func (r *Reader) bothAt(n int) {
	first, second := &r.found[n-1], &r.found[n]
	if n < 2 || !r.personAt(n-2) || !r.employer(first.Term) || !r.endsPost(second.Words.To) {
		return
	}
	switch r.textBetween(first, second) {
	case " / ", "/", " & ":
	default:
		return
	}
	for _, person := range r.peopleBefore(&r.found[n-2]) {
		if r.hasStated(person, kg.WorksAt, first.Term) {
			r.relate(person, second.Term, kg.WorksAt, r.sentence, "/", false)
		}
	}
}

// endsPost reports whether a line, or the brackets in it, ends before word i.
func (r *Reader) endsPost(i int32) bool {
	return !r.inside(i) || r.gap(i) != "" && r.gap(i)[0] == ')'
}
