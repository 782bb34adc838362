package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// workingGroup proposes what a community calls those who care for something: Kubernetes Bread WG,
// CSS Working Group.
func (x *Namer) workingGroup(run prose.Span) bool {
	last, body := x.Surface(x.Words[run.To-1]), run.To-1
	switch {
	case x.Covered[body] > 0:
		return false
	case last == "Group" && x.LowerText(body-1) == "working":
		body--
	case last != "WG", x.Covered[body-1] > 0 && x.candidates[x.Covered[body-1]-1].Kind == kg.Place, x.Foreign(run.From):
		return false // people who share a flat, in German
	}
	if x.OrdinaryStart(run.From) {
		run.From++
	}
	if run.From >= body {
		return false
	}
	x.propose(run.From, run.To, "group of a community", Certain, kg.Organization)
	return true
}
