package naming

import "notes/pkg/kg"

// findNumbered proposes what is known by its number in a series of documents or in a list of
// vulnerabilities.
func (x *Namer) findNumbered() {
	for _, i := range x.Named {
		if words, kind := x.NumberedAt(i); words > 0 {
			x.propose(i, i+words, "number in a series", Certain, kind)
		}
	}
}

// findGroups proposes special interest groups by what they care for: SIG-Mango.
func (x *Namer) findGroups() {
	for _, i := range x.Named {
		if x.SignAt(i) && x.Surface(x.Words[i]) == "SIG" && x.GapBefore(i+1) == "-" && x.Words[i+1].Named() {
			x.propose(i, i+2, "group of a community", Certain, kg.Organization)
		}
	}
}
