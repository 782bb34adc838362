package render

import (
	"fmt"
	"strconv"
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
		what  string
		times float64
	}{
		{"in one sentence", float64(c.Sentence)},
		{"in one paragraph", float64(c.Block)},
		{"under one heading", float64(c.Heading)},
		{"in one section", float64(c.Section)},
		{"side by side", c.Close},
		{"linked", float64(c.Linked)},
	} {
		if p.times > 0 {
			parts = append(parts, p.what+" "+strconv.FormatFloat(p.times, 'f', -1, 64)+"×")
		}
	}
	if len(parts) == 0 { // nothing stands nearer
		parts = append(parts, "one is a topic of the other, or part of its name")
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
