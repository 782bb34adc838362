package query

import (
	"testing"

	"notes/pkg/kg"
)

// TestFullest finds people who are called by a part of their name, or by a
// genitive that lost its apostrophe, a slug, or without accents and signs, because that stands more often.
func TestFullest(t *testing.T) {
	for _, c := range []struct {
		want  string
		forms []kg.Form
	}{
		{"Anna Marlowe", []kg.Form{{Text: "Marlowe", Count: 9}, {Text: "Anna Marlowe", Count: 1}}},
		{"Anna Marlowe", []kg.Form{{Text: "Anna Marlowes", Count: 9}, {Text: "Anna Marlowe", Count: 1}}},
		{"Julia Evans", []kg.Form{{Text: "Julia Evans", Count: 1}, {Text: "Julia", Count: 4}}},
		{"Ada O'Quorl", []kg.Form{{Text: "Ada O Quorl", Count: 2}, {Text: "Ada O'Quorl", Count: 1}}},
		{"Ada O’Quorl", []kg.Form{{Text: "Ada O Quorl", Count: 2}, {Text: "Ada O’Quorl", Count: 1}}},
		{"Jean‑Luc Quorl", []kg.Form{{Text: "Jean Luc Quorl", Count: 2}, {Text: "Jean‑Luc Quorl", Count: 1}}},
		{"Jean‐Luc Quorl", []kg.Form{{Text: "Jean Luc Quorl", Count: 2}, {Text: "Jean‐Luc Quorl", Count: 1}}},
		{"Ada O Quorl", []kg.Form{{Text: "Ada O Quorl", Count: 2}, {Text: "Ada OʼQuorl", Count: 1}}},
		{"Zoë Quorl", []kg.Form{{Text: "Zoe Quorl", Count: 2}, {Text: "Zoë Quorl", Count: 1}}},
		{"Anna Berg", []kg.Form{{Text: "Anna Berg", Count: 2}, {Text: "Ånna Börg", Count: 1}}},
		{"Anna de Berg", []kg.Form{{Text: "anna-de-berg", Count: 3}, {Text: "Anna de Berg", Count: 1}}},
		{"anna-berg", []kg.Form{{Text: "anna-berg", Count: 3}}},
	} {
		if got := fullest(c.forms); got != c.want {
			t.Errorf("%v: %q, want %q", c.forms, got, c.want)
		}
	}
}

// TestKindOf lets the vocabulary decide, else a note on just that, else where somebody works, else most notes.
func TestKindOf(t *testing.T) {
	works := kg.Profile{Notes: 1, Kind: kg.Organization, Employs: true}
	own := kg.Profile{Notes: 1, Kind: kg.Person, Same: []kg.Same{{Key: "adaquorl", Rule: kg.OwnRule}}}
	alias := kg.Profile{Notes: 1, Kind: kg.Person, Same: []kg.Same{{Key: "adaquorl", Rule: kg.AliasRule}}}
	for _, c := range []struct {
		want     kg.Kind
		profiles []kg.Profile
	}{
		{kg.Project, []kg.Profile{{Notes: 2, Kind: kg.Project}, {Notes: 1, Kind: kg.Organization}}},
		{kg.Organization, []kg.Profile{{Notes: 9, Kind: kg.Project}, works}},
		{kg.Person, []kg.Profile{{Notes: 9, Kind: kg.Project}, works, own}},
		{kg.Project, []kg.Profile{own, {Notes: 1, Kind: kg.Project, Known: true}}},
		{kg.Organization, []kg.Profile{works, {Notes: 9, Kind: kg.Product}}},
		{kg.Person, []kg.Profile{{Notes: 2, Kind: kg.Person}, works}},
		{kg.Project, []kg.Profile{works, {Notes: 1, Kind: kg.Project, Known: true}}},
		{kg.Project, []kg.Profile{{Notes: 9, Kind: kg.Project}, alias}},
	} {
		if got := kindOf(c.profiles); got != c.want {
			t.Errorf("%+v: %s, want %s", c.profiles, got, c.want)
		}
	}
}
