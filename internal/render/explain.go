package render

import (
	"fmt"
	"strings"

	"notes/pkg/kg"
)

// explain says in words what joins two entities: what is stated and where, and
// how often they stand how near.
func explain(c kg.Counts) string {
	var parts []string
	for _, s := range c.Stated {
		parts = append(parts, fmt.Sprintf("stated: %s %s %s (%s:%d)", s.Source, s.Type, s.Target, s.Note, s.Line))
	}
	for _, p := range []struct {
		what string
		n    int
	}{
		{"in one sentence", c.Sentence},
		{"in one paragraph", c.Block},
		{"under one heading", c.Heading},
		{"in one section", c.Section},
		{"linked", c.Linked},
	} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d×", p.what, p.n))
		}
	}
	if len(parts) == 0 { // nothing stands nearer than the topic that one is of the other
		parts = append(parts, "one is a topic of the other")
	}
	return Line(strings.Join(parts, " · ") + ", in " + count(c.Notes, "note"))
}

// count writes a number of things of which more than one take an s.
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
