package query

import (
	"testing"

	"notes/pkg/kg"
)

// TestFullest finds people who are called by a part of their name, or by a
// genitive that lost its apostrophe, because that stands more often.
func TestFullest(t *testing.T) {
	for _, c := range []struct {
		want  string
		forms []kg.Form
	}{
		{"Anna Marlowe", []kg.Form{{Text: "Marlowe", Count: 9}, {Text: "Anna Marlowe", Count: 1}}},
		{"Anna Marlowe", []kg.Form{{Text: "Anna Marlowes", Count: 9}, {Text: "Anna Marlowe", Count: 1}}},
		{"Julia Evans", []kg.Form{{Text: "Julia Evans", Count: 1}, {Text: "Julia", Count: 4}}},
	} {
		if got := fullest(c.forms); got != c.want {
			t.Errorf("%v: %q, want %q", c.forms, got, c.want)
		}
	}
}
