package markdown

import (
	"strings"
	"testing"
)

// TestFootnoteLabels: what is a label where a footnote is referred to is one where its text stands,
// and what is none is text in both places.
func TestFootnoteLabels(t *testing.T) {
	for label, taken := range map[string]bool{
		"1": true, "my-note": true, strings.Repeat("a", 300): true, strings.Repeat("a", maxLabel): true,
		"my note": false, "my\tnote": false, "": false, strings.Repeat("a", maxLabel+1): false,
	} {
		text, note := "See here.", "About Linkerd."
		if !taken {
			shown := "[^" + strings.ReplaceAll(label, "\t", " ") + "]"
			text, note = "See"+shown+" here.", shown+": About Linkerd."
		}
		d := Parse([]byte("See[^" + label + "] here.\n\n[^" + label + "]: About Linkerd."))
		if want := text + "\n" + note; d.Text != want {
			t.Errorf("%.20q: the text is %.200q, want %.200q", label, d.Text, want)
		}
	}
}
