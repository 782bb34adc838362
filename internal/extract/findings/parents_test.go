package findings

import (
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestParentsThatTheNoteHas leaves out topics that the note has no term for: they are not its first one.
func TestParentsThatTheNoteHas(t *testing.T) {
	terms := []kg.Term{{Key: "argo"}, {Key: "envoy", Broader: []string{"servicemesh", "networking"}}, {Key: "servicemesh", Broader: []string{"networking"}}}
	var p parents
	p.read(terms, func(key string) (int, bool) {
		i := slices.IndexFunc(terms, func(term kg.Term) bool { return term.Key == key })
		return i, i >= 0
	})
	for i, want := range [][]int{{}, {2}, {}} {
		if got := p.of(i); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", terms[i].Key, got, want)
		}
	}
}
