package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// The marks don't count how often a statement is made, but its weight does.
func TestVersusOnce(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]int{
		"We looked at Argo CD vs Flux.":                                 1,
		"We looked at Argo CD vs Flux. They looked at Argo CD vs Flux.": 2,
	} {
		found := x.Extract("note.md", markdown.New().Parse([]byte(text)))
		if n := len(found.Relations); n != want {
			t.Errorf("%q: %d relations, want %d", text, n, want)
		}
	}
}
