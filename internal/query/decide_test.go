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
		{120, nil, kg.Organization, near},
		{120, nil, kg.Organization, above},
		{360, []string{"servicemesh"}, kg.Organization, near},
		{160, nil, kg.Project, near},
		{160, nil, kg.Product, above},
		{80, nil, kg.Concept, near},
		{80, nil, kg.Language, near},
		{60, nil, kg.Place, near},
		{60, nil, kg.Event, near},
		{15, nil, kg.Talk, near},
		{120, nil, kg.Person, near},
		{60, nil, kg.Person, above},
	} {
		if got := kin(120, []string{"servicemesh", "networking"}, c.topics, c.kind, c.tie); got != c.want {
			t.Errorf("%s, topics %v, %+v: %d, want %d", c.kind, c.topics, c.tie, got, c.want)
		}
	}
}
