package statements

import (
	"notes/internal/extract/findings"
	"notes/pkg/kg"
)

// whatIs returns what a relative clause at word i is said of by way of what that is: Quorl of "Quorl is a proxy
// which", "Quorl - a service mesh that"; -1 if no name is said to be that.
func (r *Reader) whatIs(i int32) int {
	if r.gap(i) != " " {
		return -1
	}
	noun := i - 1
	if f := r.nameAt(noun); f != nil {
		if r.kind(f.Term) != kg.Concept {
			return -1
		}
		noun = f.Words.From
	} else if !r.nounAt(noun) {
		return -1
	}
	return r.definedBefore(noun)
}

// writtenIn reports whether what was stated last is the language that something is written in: what a comma
// parts from it says how that something is made as well, "written in Rust, based on Envoy".
func (r *Reader) writtenIn(f *findings.Found) bool {
	return r.kind(f.Term) == kg.Language && f.Words.To == r.stated && r.plain(f.Words.From-1) == "in"
}
