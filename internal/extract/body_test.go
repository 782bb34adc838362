package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestInFull tells a known house called what it is from another one that is called after it.
func TestInFull(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]string{
		"He is at NC State University in that year.":            "North Carolina State University",
		"He is at NC State Baking University in that year.\n\n": "NC State Baking University",
	} {
		found := x.Extract("a.md", markdown.New().Parse([]byte(text)))
		if len(found.Terms) != 1 || found.Terms[0].Name != want {
			t.Errorf("%q: got %v, want %q", text, found.Terms, want)
		}
	}
}
