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

// TestKin weighs what neighbours are.
func TestKin(t *testing.T) {
	near := kg.Tie{Sentence: 1}
	above := kg.Tie{Heading: 1}
	for _, c := range []struct {
		want   uint64
		topics []string
		kind   kg.Kind
		tie    kg.Tie
	}{
		{100, nil, kg.Project, near},
		{100, nil, kg.Project, above},
		{300, []string{"servicemesh"}, kg.Project, near},
		{50, nil, kg.Place, near},
		{50, nil, kg.Event, near},
		{25, nil, kg.Talk, near},
		{100, nil, kg.Person, near},
		{50, nil, kg.Person, above},
	} {
		if got := kin(100, []string{"servicemesh", "networking"}, c.topics, c.kind, c.tie); got != c.want {
			t.Errorf("%s, topics %v, %+v: %d, want %d", c.kind, c.topics, c.tie, got, c.want)
		}
	}
}
