package extract

import "notes/pkg/kg"

// hired states that somebody works at the organization that begins their job title: "Acme engineer Ada
// Blorf", "Ada Blorf, Acme developer advocate".
func (r *reader) hired(n int) {
	f := &r.found[n]
	if r.kind(f.term) != kg.Organization {
		return
	}
	end := r.pastPossessive(f.words.to)
	for last := end + maxJob; end < last && r.nounAt(end) && !paidFor[r.text(end)]; end++ {
	}
	if !r.nounAt(end) || !paidFor[r.text(end)] {
		return
	}
	if n+1 < len(r.found) && r.kind(r.found[n+1].term) == kg.Person && r.found[n+1].words.from == end+1 && (r.gap(end+1) == " " || r.gap(end+1) == ", ") {
		r.hire(n+1, f)
		return
	}
	if n > 0 && r.kind(r.found[n-1].term) == kg.Person && r.found[n-1].end < f.start {
		switch r.b.doc.Text[r.found[n-1].end:f.start] {
		case ", ", " - ", " – ", " — ", " (", ", a ", ", an ", " is a ", " is an ":
			r.hire(n-1, f)
		}
	}
}

// nounAt reports whether a space parts word i from the one before it, and it may be a noun.
func (r *reader) nounAt(i int32) bool {
	return r.inside(i) && r.gap(i) == " " && r.nameAt(i) == nil && r.plainNoun(i)
}

// pastPossessive returns the index of the word behind a possessive s at word i, i if there is none.
func (r *reader) pastPossessive(i int32) int32 {
	if r.inside(i) && r.text(i) == "s" && (r.gap(i) == "'" || r.gap(i) == "’") {
		return i + 1
	}
	return i
}

// hire states that the n-th name is somebody who works at an organization, if the sentence hasn't said
// where they do.
func (r *reader) hire(n int, f *found) {
	if !r.employed(r.found[n].term) {
		r.b.relate(r.found[n].term, f.term, kg.WorksAt, r.sentence, "job", false)
	}
}

// maxJob is how many words may stand between an organization and the last word of a job there.
const maxJob = 4

// paidFor are what people are paid for, other than ambassador, user or member.
var paidFor = map[string]bool{
	"engineer": true, "engineers": true, "developer": true, "developers": true, "advocate": true, "advocates": true, "architect": true,
	"evangelist": true, "manager": true, "director": true, "scientist": true, "researcher": true, "consultant": true, "employee": true,
	"cto": true, "ceo": true, "cio": true, "vp": true, "president": true, "co-founder": true, "cofounder": true, "founder": true,
}
