package vocab

import (
	"testing"

	"notes/pkg/kg"
)

// TestSameAs tells things that are the same from those that are only called so.
func TestSameAs(t *testing.T) {
	guarded := Form{Text: "Quux", Case: Capital, Ambiguous: true, Cues: []string{"loom"}}
	for name, c := range map[string]struct {
		found found
		entry Entry
		want  bool
	}{
		"the name, and no address":              {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.example"}}, Entry{Name: "Quux", Kind: kg.Project}, true},
		"the name of what is no software":       {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.example"}}, Entry{Name: "Quux", Kind: kg.Concept}, false},
		"the name of a city":                    {found{Entry: Entry{Name: "Quux", Kind: kg.Product}}, Entry{Name: "Quux", Kind: kg.Place}, false},
		"a concept of a thesaurus":              {found{Entry: Entry{Name: "Quux", Kind: kg.Concept}}, Entry{Name: "Quux", Kind: kg.Project}, true},
		"a company called as its product":       {found{Entry: Entry{Name: "Quux", Kind: kg.Organization}}, Entry{Name: "Quux", Kind: kg.Product}, true},
		"another address":                       {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.example"}}, Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.test"}, false},
		"another owner of the repository":       {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Repos: []string{"https://github.com/zedbert/quux"}}}, Entry{Name: "Quux", Kind: kg.Project, Repos: []string{"https://github.com/quux/quux"}}, false},
		"another repository of the owner":       {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Repos: []string{"https://github.com/quux/cli"}}}, Entry{Name: "Quux", Kind: kg.Project, Repos: []string{"https://github.com/quux/quux"}}, true},
		"pages of the owner":                    {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.github.io/docs"}}, Entry{Name: "Quux", Kind: kg.Project, Repos: []string{"https://github.com/quux/quux"}}, true},
		"a page on a site below":                {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://docs.quux.example/a"}}, Entry{Name: "Quux", Kind: kg.Project, Home: "https://www.quux.example"}, true},
		"a name that others have":               {found{Entry: Entry{Name: "Quux", Kind: kg.Project}}, Entry{Name: "Loom Quux", Kind: kg.Project, Forms: []Form{guarded}}, false},
		"a name that others have, at the site":  {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.example/a"}}, Entry{Name: "Loom Quux", Kind: kg.Project, Home: "https://quux.example", Forms: []Form{guarded}}, true},
		"another name that nothing else has":    {found{Entry: Entry{Name: "Quux", Kind: kg.Project}}, Entry{Name: "Loom Quux", Kind: kg.Project, Forms: []Form{{Text: "Quux"}}}, true},
		"a site that ends in the letters of it": {found{Entry: Entry{Name: "Quux", Kind: kg.Project, Home: "https://quux.example"}}, Entry{Name: "Quux", Kind: kg.Project, Home: "https://notquux.example"}, false},
	} {
		if got := c.found.sameAs(&c.entry); got != c.want {
			t.Errorf("%s: %t, want %t", name, got, c.want)
		}
	}
}
