package store

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// lineOfLinks is a note of one line with so many links, of which none is a mention.
func lineOfLinks(n int) *kg.Findings {
	f := &kg.Findings{Note: kg.Note{Path: "a.md"}, Sections: []kg.Section{{}}}
	var line strings.Builder
	for i := range n {
		text := fmt.Sprintf("text-%d", i)
		f.Links = append(f.Links, kg.Link{Text: text, Target: fmt.Sprintf("https://example.com/%d", i), Line: 1, Column: line.Len() + 1, Term: -1})
		line.WriteString(text + " ")
	}
	f.Sentences = []kg.Sentence{{Text: line.String(), Line: 1, Parent: -1}}
	return f
}

// TestLinksOfOneLine reads links back whose text stands far behind in their line, or not
// at all.
func TestLinksOfOneLine(t *testing.T) {
	want := lineOfLinks(2000)
	want.Links[7].Text = "not in the line"
	got, err := decodeRecord(recordOf(want), asItIs, new(record))
	must(t, err)
	if diff := cmp.Diff(want.Links, got.Links); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// TestCostOfLinksIsLinear compares the time for each link of a long line with that of a
// short one. The bound is generous: a machine may be busy.
func TestCostOfLinksIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const small, big, limit = 2_000, 40_000, 6
	a, b := perLink(small), perLink(big)
	for tries := 0; tries < 12 && b > limit*a; tries++ {
		a, b = max(a, perLink(small)), min(b, perLink(big))
	}
	if b > limit*a {
		t.Errorf("one of %d links of a line takes %v, one of %d %v", big, b, small, a)
	}
}

// perLink returns the best time of three that a link takes.
func perLink(n int) time.Duration {
	f := lineOfLinks(n)
	best := time.Duration(1<<63 - 1)
	for range 3 {
		start := time.Now()
		factsOf(f)
		best = min(best, time.Since(start))
	}
	return best / time.Duration(n)
}
