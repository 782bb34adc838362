package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// TestNumberTitles joins a document to what other notes call by its title alone, and not to a single word that
// says what it is about.
func TestNumberTitles(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]kg.Same{
		"[KEP-9931: Quorl Placement Hints](https://example.org/k/9931)": {Key: "quorlplacementhints", Rule: "title of a number"},
		"[KEP-9931: Service Mesh](https://example.org/k/9931)":          {}, // many documents are about it
		"[KEP-9931: Kubernetes](https://example.org/k/9931)":            {},
	} {
		var got kg.Same
		f := x.Extract("a.md", markdown.New().Parse([]byte("We like the new "+text+".\n")))
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
