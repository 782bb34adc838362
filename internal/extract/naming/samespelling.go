package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A note means one thing by one spelling: what is known in one place is the same in another, where nothing near tells.

// foldSameSpelling moves the members of a name that no vocabulary knows to the entry that is meant by the same letters,
// with the same capitals, elsewhere in the note.
func (x *Namer) foldSameSpelling() {
	unknown := x.unknownSpellings()
	if len(unknown) == 0 {
		return
	}
	meant := map[*Group]*Group{} // nil for several
	for _, g := range x.Groups.Order {
		for _, c := range g.Members {
			if c.Entry == nil || !IsThing(c.Kind) && c.Kind != kg.Organization {
				break
			}
			alike := unknown[x.TextOf(c)]
			if alike == nil {
				continue
			}
			if other, met := meant[alike]; met && other != g {
				meant[alike] = nil
				continue
			}
			meant[alike] = g
		}
	}
	for _, g := range x.Groups.Order {
		if known := meant[g]; known != nil {
			known.absorb(g)
		}
	}
}

// unknownSpellings returns the names that no vocabulary knows and the note always writes alike, by how it does. Of what
// the note says what it is short for, it means that.
func (x *Namer) unknownSpellings() map[string]*Group {
	unknown := map[string]*Group{}
	for _, g := range x.Groups.Order {
		if len(g.Members) > 0 && g.Members[0].Entry == nil && x.unknownAlike(g) {
			unknown[x.TextOf(g.Members[0])] = g
		}
	}
	for _, d := range x.Definitions {
		delete(unknown, x.Surface(x.Words[d.Short.From]))
	}
	return unknown
}

// unknownAlike reports whether all members of a group are written alike, and nothing is known of them.
func (x *Namer) unknownAlike(g *Group) bool {
	text := x.TextOf(g.Members[0])
	for _, c := range g.Members {
		if c.Entry != nil || c.Kind == kg.Person || c.URL != "" || x.TextOf(c) != text || x.alludes(c) {
			return false
		}
	}
	return true
}

// alludes reports whether what stands beside a candidate makes another name of it: Mr Quorl, Quorl-29.
func (x *Namer) alludes(c *Candidate) bool {
	return x.Hyphenates(c.Words.To-1) || prose.Honorifics[x.LowerBefore(c.Words.From)]
}
