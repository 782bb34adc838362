package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// A quotation that links to the page of its talk is a title by two rules; who stands beside it gave one
// talk.
func TestTalkBesideLinkIsStatedOnce(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	note := "# KubeCon\n\nWe saw Ines Zweber's talk “[Growing Tomatoes in Cold Winters](https://youtu.be/x1)”.\n"
	if n := len(x.Extract("note.md", markdown.New().Parse([]byte(note))).Relations); n != 1 {
		t.Errorf("%d relations, want 1", n)
	}
}
