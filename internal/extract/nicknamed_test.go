package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// TestWithoutNicknames joins who is named with a nickname to the name without it, and nobody else.
func TestWithoutNicknames(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]kg.Same{
		"A talk by Anna \"Loaf\" Quorlmy, Google.": {Key: "annaquorlmy", Rule: "nickname"},
		"A talk by Anna Maria Quorlmy, Google.":    {}, // others may have the first and the last name
	} {
		var got kg.Same
		f := x.Extract("a.md", markdown.New().Parse([]byte("# Talks\n\n"+text+"\n")))
		for i := range f.Terms {
			for _, s := range f.Terms[i].Same {
				got = s
			}
		}
		if got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
