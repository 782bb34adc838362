package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// A note is called as its front matter says, by a heading that is its title, else by its file.
func TestNoteTitle(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct{ name, path, text, want string }{
		{"stated", "oil.md", "---\ntitle: Lanterns\n---\n# Oil\n", "Lanterns"},
		{"no heading", "a/Lanterns.md", "Oil.\n", "Lanterns"},
		{"a heading on top", "oil.md", "# Lanterns\n\nThey burn.\n\n## Sources\n", "Lanterns"},
		{"behind front matter", "oil.md", "---\nevent: Lamp Days\n---\n# Lanterns\n", "Lanterns"},
		{"on top, of a low level", "oil.md", "### Lanterns\n\n#### Wicks\n", "Lanterns"},
		{"below some text", "Lanterns.md", "They burn oil.\n\n## References\n", "Lanterns"},
		{"of the first level below some text", "Lanterns.md", "They burn oil.\n\n# References\n", "Lanterns"},
		{"one of several", "Lanterns.md", "## Wicks\n\n## Oils\n", "Lanterns"},
		{"one of several of the first level", "Lanterns.md", "# Wicks\n\n# Oils\n", "Lanterns"},
		{"below another that follows", "Lanterns.md", "### See also\n\n# Wicks\n", "Lanterns"},
		{"the file's name, one of several", "lanterns-2031.md", "# Lanterns in 2031\n\n# Oils\n", "Lanterns in 2031"},
		{"the file's name below a line", "old-lanterns.md", "[home](index.md)\n\n# Old Lanterns\n\n# Oils\n", "Old Lanterns"},
		{"part of the file's name, one of several", "LMP421-OldLanterns.md", "# Old Lanterns\n\n# Oils\n", "Old Lanterns"},
		{"a word of the file's name, one of several", "harbour-lanterns.md", "# Lanterns\n\n# Oils\n", "harbour-lanterns"},
		{"few letters of the file's name", "lamp-oils-2.md", "# Lamp O\n\n# Oils\n", "lamp-oils-2"},
		{"one of several where the file's name says nothing", "README.md", "# Lanterns\n\n# Oils\n", "Lanterns"},
		{"one of several in a file called by a number", "202503081415.md", "# Lanterns\n\n# Oils\n", "Lanterns"},
		{"one of several of a lower level there", "README.md", "## Lanterns\n\n## Oils\n", "README"},
		{"below some text there", "README.md", "They burn.\n\n# References\n\n# Oils\n", "README"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := x.Extract(c.path, markdown.New().Parse([]byte(c.text))).Note.Title; got != c.want {
				t.Errorf("title %q, want %q", got, c.want)
			}
		})
	}
}

// The first heading tells event and date even where it is no title.
func TestHeadlineTellsEvent(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	n := x.Extract("trip.md", markdown.New().Parse([]byte("By train.\n\n# KubeCon, 2031-05-06\n\n# Food\n"))).Note
	if n.Title != "trip" || n.Event != "KubeCon 2031" || n.Date != "2031-05-06" {
		t.Errorf("title %q, event %q, date %q", n.Title, n.Event, n.Date)
	}
}
