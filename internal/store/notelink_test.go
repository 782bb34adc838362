package store

import (
	"fmt"
	"strings"
	"testing"

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
