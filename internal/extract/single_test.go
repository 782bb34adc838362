package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestStateBehindPlace holds that a state behind its city is no name, not even one
// for which other notes could speak.
func TestStateBehindPlace(t *testing.T) {
	v := vocabulary(t)
	x := New(v, vocab.ReadWords())
	for text, want := range map[string]bool{"We met in Austin, NC for a day.": false, "We met the NC for a day.": true} {
		found := false
		for _, term := range x.Extract("a.md", markdown.New().Parse([]byte(text))).Terms {
			found = found || term.Key == "nc"
		}
		if found != want {
			t.Errorf("%q names NC: %t, want %t", text, found, want)
		}
	}
}
