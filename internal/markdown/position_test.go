package markdown

import (
	"strings"
	"testing"
)

// TestPosition catches columns that count bytes, byte order marks or carriage
// returns, and lines that count from zero.
func TestPosition(t *testing.T) {
	for _, test := range []struct {
		name, note   string
		line, column int
	}{
		{"first", "target", 1, 1},
		{"byte order mark", "\ufefftarget", 1, 1},
		{"byte order mark, second line", "\ufeffa\ntarget", 2, 1},
		{"tab", "a\ttarget", 1, 3},
		{"CRLF", "a\r\nb\r\n\r\ntarget\r\n", 4, 1},
		{"multi-byte", "Ü日🎉 target", 1, 5},
		{"combining", "e\u0301 target", 1, 4},
		{"mojibake", "donâ€™t target", 1, 9},
		{"entity", "&amp; target", 1, 7},
		{"escape", `\* target`, 1, 4},
		{"item", "-   target", 1, 5},
		{"item with tab", "-\ttarget", 1, 3},
		{"nested by tabs", "- a\n\t- target", 2, 4},
		{"quote over lines", "> a\n> target", 2, 3},
		{"front matter", "---\ntitle: x\n---\ntarget", 4, 1},
		{"front matter, CRLF and byte order mark", "\ufeff---\r\ntitle: Ü target\r\n---\r\n", 2, 10},
		{"shortcode", "{{< a >}} target", 1, 11},
		{"long line", strings.Repeat("ü ", 9000) + "target", 1, 18001},
		{"long first line", strings.Repeat("ü ", 9000) + "\na target", 2, 3},
		{"footnote", "x[^1]\n\n[^1]: target", 3, 7},
		{"html", "<div>\n <b>target</b>\n</div>", 2, 5},
		{"table", "|a|b|\n|-|-|\n|c| target|", 3, 5},
		{"wikilink", "[[a/b|target]]", 1, 7},
		{"image", "![target](u)", 1, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Parse([]byte(test.note))
			offset := strings.Index(d.Text, "target")
			if offset < 0 {
				t.Fatalf("text is %q", d.Text)
			}
			if line, column := d.Position(offset); line != test.line || column != test.column {
				t.Errorf("at %d:%d, want %d:%d", line, column, test.line, test.column)
			}
		})
	}
}
