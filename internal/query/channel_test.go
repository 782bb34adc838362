package query

import (
	"testing"

	"notes/pkg/kg"
)

// TestChannel lowers a site where anybody may be found, unless something is stated of it, or one speaks who works there.
func TestChannel(t *testing.T) {
	site := kg.Entry{Key: "github", Profiles: []kg.Profile{{Notes: 1, Name: "GitHub", Kind: kg.Product, Known: true}}}
	employer := kg.Entry{Key: "github", Profiles: []kg.Profile{{Notes: 2, Kind: kg.Organization}, {Notes: 1, Kind: kg.Organization, Employs: true}}}
	tool := kg.Entry{Key: "quorl", Profiles: []kg.Profile{{Notes: 1, Kind: kg.Product, Known: true}}}
	own := nature{key: "zorbo", kind: kg.Project}
	for _, c := range []struct {
		what  string
		lower bool
		entry kg.Entry
		tie   kg.Tie
	}{
		{"a site", true, site, kg.Tie{Sentence: 2}},
		{"a site of which something is stated", false, site, kg.Tie{Sentence: 1, Stated: 1}},
		{"where a speaker works", false, employer, kg.Tie{Sentence: 1}},
		{"any other product", false, tool, kg.Tie{Sentence: 1}},
	} {
		if got := own.worth(natureOf(&c.entry), c.tie); (got < 1) != c.lower {
			t.Errorf("%s: %g", c.what, got)
		}
	}
}
