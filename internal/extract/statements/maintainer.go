package statements

import (
	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// maintained states who makes what the n-th name is where that begins their role: "Ada Blorf, Quarpa
// maintainer", "the Quarpa core contributor Ada Blorf".
func (r *Reader) maintained(n int) {
	f := &r.found[n]
	if naming.FormerWords[r.plain(r.beforeArticle(f))] {
		return
	}
	role := r.pastPossessive(f.Words.To)
	core := r.nounAt(role) && beforeMaker[r.text(role)]
	if core {
		role++
	}
	if !makers[r.plain(role)] && !(core && developers[r.plain(role)]) || r.gap(role) != " " && r.gap(role) != "-" {
		return
	}
	person := r.holder(n, role)
	if person < 0 {
		return
	}
	r.maker(person, f)
	for person++; r.personAt(person) && r.lists(person); person++ {
		r.maker(person, f)
	}
}

// maker states that the n-th name is somebody who works on what another name is.
func (r *Reader) maker(n int, f *findings.Found) {
	r.relate(r.found[n].Term, f.Term, kg.WorksOn, r.sentence, "maintainer", false)
}

// beforeMaker may stand between the name of something and who makes it.
var beforeMaker = map[string]bool{"core": true, "project": true, "co": true}

// makers are roles behind the name of what somebody has them in.
var makers = map[string]bool{
	"maintainer": true, "maintainers": true, "contributor": true, "contributors": true, "committer": true, "committers": true, "creator": true,
	"creators": true, "author": true, "authors": true, "founder": true, "founders": true, "cofounder": true, "cofounders": true, "lead": true,
	"leads": true, "inventor": true, "inventors": true,
}

// developers of a thing are among those who make it where that is said of them, a Quarpa core developer;
// else they may develop anything with it.
var developers = map[string]bool{"developer": true, "developers": true, "dev": true, "devs": true}
