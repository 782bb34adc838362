package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// A first heading is a name of its note where it says what the file is called by, or where
// the file is called by a number; the front matter and the file's own name always are.
func TestNamedBy(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct{ name, path, text, want string }{
		{"stated", "2025_03_08.md", "---\ntitle: Lanterns\n---\n# Oil\n", "front matter"},
		{"no heading", "a/Lanterns.md", "Oil.\n", "path"},
		{"the file's own name", "a/old-lanterns.md", "# Old Lanterns\n", "heading"},
		{"in one word", "oldlanterns.md", "# Old lanterns\n", "heading"},
		{"with more words", "lanterns.md", "# Lanterns of the harbour\n", "heading"},
		{"beside a date", "2025-03-08-lanterns.md", "# Lanterns\n", "heading"},
		{"behind front matter", "lanterns.md", "---\ntags: [oil]\n---\n# Lanterns\n", "heading"},
		{"with fewer words", "lanterns-overview.md", "# Overview\n", ""},
		{"with none of them", "TCP Notes.md", "# Summary\n", ""},
		{"one of several", "lanterns.md", "# Wicks\n\n# Oil\n", "path"},
		{"one of several in a file that any folder has", "index.md", "## Wicks\n\n## Oil\n", ""},
		{"below some text", "lanterns.md", "Oil.\n\n# Lanterns\n", ""},
		{"of a lower level", "lanterns.md", "## Lanterns\n", ""},
		{"of a day", "2025_03_08.md", "# Lanterns\n", ""},
		{"of a day in one number", "20250308.md", "# Lanterns\n", ""},
		{"of a day with its name", "2025-03-08 Sat.md", "# Lanterns\n", ""},
		{"of a day with all of its name", "2025-03-08 Saturday.md", "# Saturday\n", ""},
		{"of a day with its name in German", "2025-03-08 Samstag.md", "# Samstag\n", ""},
		{"of a day with its name in Spanish", "sábado 2025-03-08.md", "# Sábado\n", ""},
		{"of a day with its name in two signs", "sa\u0301bado 2025-03-08.md", "# Sábado\n", ""},
		{"beside a day of no week", "2025-03-08 Wedding.md", "# Wedding\n", "heading"},
		{"of a week", "2025-W12.md", "# Lanterns\n", ""},
		{"of a slip", "202503081415.md", "# Lanterns\n\n## Oil\n", "heading"},
		{"of a slip in a sequence", "21a3.md", "# Lanterns\n", "heading"},
		{"of a slip that begins anew", "202503081415.md", "# Lanterns\n\n# Oil\n", ""},
		{"of a chapter", "01.md", "# Lanterns\n", ""},
		{"of a word with a digit", "day1.md", "# Lanterns\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := x.Extract(c.path, markdown.New().Parse([]byte(c.text))).Note.NamedBy; got != c.want {
				t.Errorf("named by %q, want %q", got, c.want)
			}
		})
	}
}
