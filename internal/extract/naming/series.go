package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// findNumbered proposes what is known by its number in a series of documents, in a list of
// vulnerabilities, or behind those who made it a standard.
func (x *Namer) findNumbered() {
	for _, i := range x.Named {
		if words, kind := x.NumberedAt(i); words > 0 {
			x.propose(i, i+words, "number in a series", Certain, kind)
		} else if words := x.StandardAt(i); words > 0 {
			x.standard(prose.Span{From: i, To: i + words})
		}
	}
}

// standard proposes a standard by its number, unless one is known there of which that names no more than a part.
// The vocabulary may have it by one of several bodies alone: ISO/IEC 18974.
func (x *Namer) standard(name prose.Span) {
	for i := name.From; i < name.To; i++ {
		if n := x.Covered[i]; n > 0 && x.candidates[n-1].Entry != nil && x.candidates[n-1].Kind == kg.Standard {
			return
		}
	}
	x.propose(name.From, name.To, "number of a standard", Certain, kg.Standard).Entry = x.standardEntry(name)
}

// standardEntry returns the entry of a standard: by its whole name, else by the first of its bodies alone.
func (x *Namer) standardEntry(name prose.Span) *vocab.Entry {
	if entry := x.Vocab.Lookup(kg.Fold(x.Phrase(name))); entry != nil || x.GapBefore(name.From+1) != "/" {
		return entry
	}
	return x.Vocab.Lookup(kg.Fold(x.Surface(x.Words[name.From]) + " " + x.Surface(x.Words[name.To-1])))
}

// findGroups proposes special interest groups by what they care for: SIG-Mango.
func (x *Namer) findGroups() {
	for _, i := range x.Named {
		if x.SignAt(i) && x.Surface(x.Words[i]) == "SIG" && x.GapBefore(i+1) == "-" && x.Words[i+1].Named() {
			x.propose(i, i+2, "group of a community", Certain, kg.Organization)
		}
	}
}
