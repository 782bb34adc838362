package extract

import (
	"testing"

	"notes/internal/extract/naming"
	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestNamesakesAreCertain: the marks don't tell a name from a likely one, which a name by its shape is too.
func TestNamesakesAreCertain(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]naming.Strength{
		"It was in order to see Jay Quorpel give it.":                   naming.Certain,
		"It was in order to see people, Jay Quorpel, give it.":          naming.Certain,
		"It was in order to see Zorbo, Jay Quorpel, Dront and the one.": naming.Certain,
		"It was in order to see Raj Quorpel give it.":                   naming.Fair,
		"It was in order to see Mike McQuorpel give it.":                naming.Fair,
	} {
		found := x.Extract("a.md", markdown.New().Parse([]byte(text)))
		for _, term := range found.Terms {
			if term.Kind == "person" && term.Weight != int(want) {
				t.Errorf("%q: %s weighs %d, want %d", text, term.Name, term.Weight, want)
			}
		}
	}
}
