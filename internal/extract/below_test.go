package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A heading that links to the page of its talk is a title by two rules; who stands below gave one talk.
func TestTalkBelowHeadingIsStatedOnce(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	note := "# KubeCon\n\n## [Growing Tomatoes in Cold Winters](https://youtu.be/x1)\n\nInes Zweber\n"
	stated := 0
	for _, r := range x.Extract("note.md", markdown.New().Parse([]byte(note))).Relations {
		if r.Type == kg.Presents {
			stated++
		}
	}
	if stated != 1 {
		t.Errorf("stated %d times who gave the talk, want 1", stated)
	}
}
