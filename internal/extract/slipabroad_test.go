package extract

import (
	"strings"
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// TestSlipsAbroad says of which names of the vocabulary those of a note may be slips, that doesn't
// write them right.
func TestSlipsAbroad(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]string{
		"We looked at Isitio. Isitio has a mesh, Isitio has gateways.":  "isitio = istio",
		"Protocols are hidden by gPRC.":                                 "gprc = grpc",
		"A talk by Kelsey Hightwoer, Google.":                           "kelseyhightwoer = kelseyhightower",
		"A talk by Brian Liles, Heptio.":                                "brianliles = bryanliles",
		"A talk by Brian Quorlmy, Heptio.":                              "",                           // other people have names like it, too
		"A talk by Werner Vogel, Amazon.":                               "wernervogel = wernervogels", // names of families have no plural
		"The ClojureX was in London.":                                   "",                           // a name that goes on is one of its own
		"We looked at Grafanax.":                                        "",
		"We looked at Istia.":                                           "", // another letter makes a short one
		"We looked at Isti0 and at ISITO.":                              "", // as is one with a number or in capitals
		"Istio is what we looked at: Isitio, Isitio, Isitio and Isitio": "isitio = istio",
	} {
		var got []string
		f := x.Extract("a.md", markdown.New().Parse([]byte("# Talks\n\n"+text+"\n")))
		for i := range f.Terms {
			for _, s := range f.Terms[i].Same {
				if s.Rule == kg.SlipRule {
					got = append(got, f.Terms[i].Key+" = "+s.Key)
				}
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
