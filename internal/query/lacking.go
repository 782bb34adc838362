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
// it was asked for by name.
func (c *checker) lacking(f kg.NoteFilter) (counted []kg.Lacking) {
	for _, l := range lacks() {
		if !c.o.wants(l.kind) {
			continue
		}
		passed := 0
		var without []kg.Problem
		for _, h := range c.library.byPath {
			if !f.Match(&h.Note) {
				continue
			}
			if passed++; !l.has(&h.Note) {
				without = append(without, kg.Problem{Kind: l.kind, Note: h.Path, Line: 1, Column: 1, Message: l.message, Hint: l.hint})
			}
		}
		if 2*len(without) > passed && !slices.Contains(c.o.Only, l.kind) {
			counted = append(counted, kg.Lacking{Kind: l.kind, Notes: len(without)})
			continue
		}
		c.found = append(c.found, without...)
	}
	return counted
}
