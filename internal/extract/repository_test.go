package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// Software with other meanings isn't meant by a link to a repository of its name that is somebody else's.
func TestRepositoryOfAnotherOwner(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct {
		text string
		want bool
	}{
		{"[Crane](https://github.com/quelmo/crane) is new.", false},
		{"[Crane](https://github.com/google/go-containerregistry) is new.", true},
	} {
		for _, term := range x.Extract("a.md", markdown.New().Parse([]byte(c.text))).Terms {
			if term.Key == "crane" && term.Known != c.want {
				t.Errorf("%s: known is %t, not %t", c.text, term.Known, c.want)
			}
		}
	}
}
