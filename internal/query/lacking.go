package query

import (
	"slices"

	"notes/pkg/kg"
)

// lack is what a note may be without.
type lack struct {
	kind          kg.ProblemKind
	message, hint string
	has           func(*kg.Note) bool
}

func lacks() []lack {
	return []lack{
		{kg.NoDate, "the note has no date", "write date: 2023-04-18 into its front matter", func(n *kg.Note) bool { return n.Date != "" }},
		{kg.NoEvent, "the note is of no event", "write event: … into its front matter, if it is of one", func(n *kg.Note) bool { return n.Event != "" }},
	}
}

// lacking tells of notes that pass and are without date or event. A garden of notes that
// were taken at no event has no such fault: what most notes lack is only counted, unless
// it was asked for by name. Most are most of all notes, whatever passes: a fault of a note
// stays one if nothing else is looked at.
func (c *checker) lacking() []kg.Lacking {
	counted := []kg.Lacking{}
	for _, l := range lacks() {
		if !c.wants(l.kind) {
			continue
		}
		lack := 0
		var without []kg.Problem
		for _, h := range c.library.byPath {
			if l.has(&h.Note) {
				continue
			}
			if lack++; c.filter.Match(&h.Note) {
				without = append(without, kg.Problem{Kind: l.kind, Note: h.Path, Line: 1, Column: 1, Message: l.message, Hint: l.hint})
			}
		}
		switch most := 2*lack > len(c.library.byPath); {
		case !most || slices.Contains(c.o.Only, l.kind):
			c.found = append(c.found, without...)
		case len(without) > 0:
			counted = append(counted, kg.Lacking{Kind: l.kind, Notes: len(without)})
		}
	}
	return counted
}
