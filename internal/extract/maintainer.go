package extract

import (
	"strings"

	"notes/pkg/kg"
)

// maintained states who makes what the n-th name is where that begins their role: "Ada Blorf, Quarpa
// maintainer", "the Quarpa core contributor Ada Blorf".
func (r *reader) maintained(n int) {
	f := &r.found[n]
	if !made(r.kind(f.term)) {
		return
	}
	role := r.pastPossessive(f.words.to)
	if r.nounAt(role) && leadsToRole[r.text(role)] {
		role++
	}
	if !r.inside(role) || r.nameAt(role) != nil || r.gap(role) != " " && r.gap(role) != "-" || !makers[r.text(role)] {
		return
	}
	if n+1 < len(r.found) && r.kind(r.found[n+1].term) == kg.Person && r.found[n+1].words.from == role+1 && r.gap(role+1) == " " {
		for r.maker(n+1, f); n+2 < len(r.found) && r.kind(r.found[n+2].term) == kg.Person && r.lists(n+2); n++ {
			r.maker(n+2, f)
		}
		return
	}
	if n > 0 && r.kind(r.found[n-1].term) == kg.Person && r.found[n-1].end < f.start {
		switch gap := r.b.doc.Text[r.found[n-1].end:f.start]; strings.TrimSuffix(gap, "the ") {
		case ", ", " - ", " – ", " — ", " (", ", a ", ", an ", " is a ", " is an ", " is ":
			r.maker(n-1, f)
		}
	}
}

// maker states that the n-th name is somebody who works on what another name is.
func (r *reader) maker(n int, f *found) {
	r.b.relate(r.found[n].term, f.term, kg.WorksOn, r.sentence, "maintainer", false)
}

// leadsToRole may stand between the name of something and who makes it.
var leadsToRole = map[string]bool{"core": true, "project": true, "co": true}

// makers are roles behind the name of what somebody has them in.
var makers = map[string]bool{
	"maintainer": true, "maintainers": true, "contributor": true, "contributors": true, "committer": true, "committers": true, "creator": true,
	"creators": true, "co-creator": true, "author": true, "founder": true, "co-founder": true, "cofounder": true, "lead": true,
	"inventor": true,
}
