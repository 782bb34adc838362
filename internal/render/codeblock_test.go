package render

import (
	"io"
	"strings"
	"testing"
)

// TestCodeBlock catches a fence that what it holds closes, and a line that the block lacks.
func TestCodeBlock(t *testing.T) {
	for text, want := range map[string]string{
		"graph LR\n":            "```mermaid\ngraph LR\n```\n",
		"graph LR":              "```mermaid\ngraph LR\n```\n",
		"a[\"```\"] and ````\n": "`````mermaid\na[\"```\"] and ````\n`````\n",
	} {
		var out strings.Builder
		err := CodeBlock(&out, "mermaid", func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return err
		})
		if err != nil || out.String() != want {
			t.Errorf("%q: %q, %v, want %q", text, out.String(), err, want)
		}
	}
}
