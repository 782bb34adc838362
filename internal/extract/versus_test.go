package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// The marks don't count how often a statement is made, but its weight does.
func TestVersusOnce(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	found := x.Extract("note.md", markdown.New().Parse([]byte("We looked at Argo CD vs Flux.")))
	if n := len(found.Relations); n != 1 {
		t.Errorf("%d relations, want 1", n)
	}
}
