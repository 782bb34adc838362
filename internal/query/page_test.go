package query

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestPage: what the notes know of a thing is the definition that tells most, of equals
// the first by place, when it was spoken of, and where.
func TestPage(t *testing.T) {
	v := notebook{
		"a.md": "@ 2023-04\n[Zebra] is a tool that does this and that {defines}",
		"b.md": "@ 2021\n[Zebra] is a tool {defines}",
		"c.md": "[Zebra] is a frog {defines}",
		"d.md": "@ 2024\n[Zebra] with [Yak]",
		"e.md": "@ 2025\n[Yak]",
	}.view(t)
	page, err := v.Page(context.Background(), "zebra")
	if err != nil {
		t.Fatal(err)
	}
	if page.Definition == nil || page.Definition.Text != "Zebra is a tool that does this and that" || page.Definition.Note != "a.md" {
		t.Errorf("defined by %+v", page.Definition)
	}
	if got := [2]string{page.First, page.Last}; got != [2]string{"2021", "2024"} {
		t.Errorf("named from %q to %q", got[0], got[1])
	}
	var places []string
	for _, m := range page.Mentions {
		places = append(places, m.Note)
	}
	if diff := cmp.Diff([]string{"a.md", "b.md", "c.md", "d.md"}, places); diff != "" {
		t.Errorf("named in: %s", diff)
	}
	if len(page.Related) != 1 || page.Related[0].Name != "Yak" {
		t.Errorf("related: %+v", page.Related)
	}
	if yak, err := v.Page(context.Background(), "yak"); err != nil || yak.Definition != nil {
		t.Errorf("what nobody defines is %+v, %v", yak.Definition, err)
	}
}

// TestCompareDefinitions: what is nearer to a dozen words, of sentences of one length the first by its place.
func TestCompareDefinitions(t *testing.T) {
	short, long := &kg.Evidence{Note: "b.md", Text: "A tool"}, &kg.Evidence{Note: "a.md", Text: "A tool of many"}
	if compareDefinitions(short, long) <= 0 || compareDefinitions(short, &kg.Evidence{Note: "a.md", Text: "A frog"}) <= 0 {
		t.Error("what tells more comes first, then the first by path")
	}
}

// A note that names more than a page has room for says how many more.
func TestNotePageSaysHowManyMore(t *testing.T) {
	var b strings.Builder
	for i := range noteEntities + 3 {
		fmt.Fprintf(&b, "We saw [[Quux%c]].\n\n", 'A'+rune(i))
	}
	page, err := notebook{"a.md": b.String()}.view(t).NotePage(context.Background(), "a.md")
	if err != nil || len(page.Entities) != noteEntities || page.More != 3 {
		t.Errorf("%d and %d more, %v", len(page.Entities), page.More, err)
	}
}
