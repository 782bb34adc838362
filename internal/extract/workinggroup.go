package extract

import "notes/pkg/kg"

// workingGroup proposes what a community calls those who care for something: Kubernetes Bread WG,
// CSS Working Group.
func (x *Namer) workingGroup(run span) bool {
	last, body := x.text(x.words[run.to-1]), run.to-1
	switch {
	case x.covered[body] > 0:
		return false
	case last == "Group" && x.lowerText(body-1) == "working":
		body--
	case last != "WG", x.covered[body-1] > 0 && x.candidates[x.covered[body-1]-1].kind == kg.Place, x.foreign(run.from):
		return false // people who share a flat, in German
	}
	if x.ordinaryStart(run.from) {
		run.from++
	}
	if run.from >= body {
		return false
	}
	x.propose(run.from, run.to, "group of a community", certain, kg.Organization)
	return true
}
