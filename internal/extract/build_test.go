package extract

import (
	"fmt"
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestParents catches sentences that hang from nothing, or from another than what leads
// to them: the outer item, the paragraph before a list, the heading, the one above, the
// title in the front matter.
func TestParents(t *testing.T) {
	v := vocabulary(t)
	x := New(v, vocab.ReadWords())
	for _, c := range []struct{ name, note, want string }{
		{"title", "---\ntitle: Mango Days\ntags: [fruit]\n---\nFirst.\n\n# Top\n\nSecond.\n\n## Sub\n\nThird.\n", "[Mango Days<- fruit<- First.<Mango Days Top<Mango Days Second.<Top Sub<Top Third.<Sub]"},
		{"no title", "First.\n\n# Top\n\nSecond.\n", "[First.<- Top<- Second.<Top]"},
		{"list", "# Top\n\nLook at this:\n\n- One\n  - Two\n", "[Top<- Look at this:<Top One<Look at this: Two<One]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := x.Extract("note.md", markdown.New().Parse([]byte(c.note)))
			var got []string
			for _, s := range f.Sentences {
				parent := "-"
				if s.Parent >= 0 {
					parent = f.Sentences[s.Parent].Text
				}
				got = append(got, s.Text+"<"+parent)
			}
			if fmt.Sprint(got) != c.want {
				t.Errorf("parents are %v, want %s", got, c.want)
			}
		})
	}
}
