package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// The city in the name of an event is told beside the event; the region that tells
// its editions apart is not.
func TestPlacesOfEvents(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct {
		text string
		want []string
	}{
		{"We were at KubeCon Amsterdam 2026.", []string{"KubeCon Amsterdam 2026", "Amsterdam"}},
		{"We were at KubeCon San Diego, again.", []string{"KubeCon San Diego", "San Diego"}},
		{"We were at KubeCon North America 2025.", []string{"KubeCon North America 2025"}},
		{"We were at KubeCon Europe.", []string{"KubeCon Europe"}},
		{"Amsterdam Data Day 2024 was fine.", []string{"Amsterdam Data Day"}},
	} {
		found := x.Extract("a.md", markdown.New().Parse([]byte(c.text)))
		var got []string
		for _, m := range found.Mentions {
			got = append(got, found.Sentences[m.Sentence].Text[m.Start:m.End])
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
