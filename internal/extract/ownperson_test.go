package extract

import (
	"slices"
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// TestOwnPerson takes a note for one on somebody by its folder or tag, unless it is called by nothing
// but ordinary words.
func TestOwnPerson(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct {
		path, note string
		want       bool
	}{
		{"people/Zorbel Quasp.md", "# Zorbel Quasp\n", true},
		{"x/Zorbel Quasp.md", "---\ntags: [person]\n---\n# Zorbel Quasp\n", true},
		{"people/Grace Long.md", "# Grace Long\n", true},
		{"people/Long Baker.md", "# Long Baker\n", true},
		{"people/Meeting Notes.md", "# Meeting Notes\n", false},
		{"x/Building Great Teams.md", "---\ntags: [people]\n---\n# Building Great Teams\n", false},
		{"x/Zorbel Quasp.md", "# Zorbel Quasp\n", false},
	} {
		own := slices.ContainsFunc(x.Extract(c.path, markdown.New().Parse([]byte(c.note))).Terms, func(term kg.Term) bool {
			return slices.ContainsFunc(term.Same, func(s kg.Same) bool { return s.Rule == kg.OwnRule })
		})
		if own != c.want {
			t.Errorf("%s: %v", c.path, own)
		}
	}
}
