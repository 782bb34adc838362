package query

import (
	"strings"
	"testing"
	"unicode/utf8"

	"notes/pkg/kg"
)

// TestTextOfLink shows of a long sentence what is around a link, of links with the same
// words each its own surroundings.
func TestTextOfLink(t *testing.T) {
	far := strings.Repeat("blah ", 200)
	text := "Blorf is [here], " + far + "Zorblax is [here], " + far + "and the end."
	n := &kg.Stored{Findings: kg.Findings{Sentences: []kg.Sentence{{Text: "here"}, {Text: strings.NewReplacer("[", "", "]", "").Replace(text)}}}}
	n.Links = []kg.Link{
		{Text: "here", Line: 1, Column: 1},
		{Text: "here", Sentence: 1, Line: 2, Column: 10},
		{Text: "here", Sentence: 1, Line: 2, Column: 1000},
		{Text: "in another sentence", Sentence: 1, Line: 2, Column: 2000},
		{Target: "blorf.md", Sentence: -1},
	}
	for i, want := range []string{"here", "Blorf is here", "Zorblax is here", "blah", "blorf.md"} {
		got := textOf(n, &n.Links[i])
		if !strings.Contains(got, want) || utf8.RuneCountInString(got) > mostShown+2 || !utf8.ValidString(got) {
			t.Errorf("%d: %q lacks %q, or is too long", i, got, want)
		}
	}
}
