package render

import (
	"testing"

	"notes/pkg/kg"
)

// TestExplain catches counts that are left out, and a tie of which nothing is said.
func TestExplain(t *testing.T) {
	for want, c := range map[string]kg.Counts{
		"in one sentence 2× · linked 1×, in 3 notes":                  {Sentence: 2, Linked: 1, Notes: 3},
		"stated: A uses B (n.md:4) · in one section 1×, in 1 note":    {Stated: []kg.Stated{{Source: "A", Type: "uses", Target: "B", Note: "n.md", Line: 4}}, Section: 1, Notes: 1},
		"in one paragraph 1× · under one heading 5×, in 2 notes":      {Block: 1, Heading: 5, Notes: 2},
		"in one sentence 1× · side by side 1.5×, in 1 note":           {Sentence: 1, Close: 1.5, Notes: 1},
		"in one sentence 1234567×, in 1 note":                         {Sentence: 1234567, Notes: 1},
		"one is a topic of the other, or part of its name, in 1 note": {Notes: 1},
	} {
		if got := explain(c); got != want {
			t.Errorf("%+v is explained as %q, want %q", c, got, want)
		}
	}
}
