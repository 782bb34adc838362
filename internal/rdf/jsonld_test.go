package rdf

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestJSONLD(t *testing.T) {
	triples, err := JSONLD("x.jsonld", []byte(`{
		"@context": {"ex": "http://x/", "label": {"@id": "ex:label", "@container": "@language"}, "in": {"@id": "ex:in", "@type": "@id"}},
		"@graph": [{"@id": "ex:a", "@type": "ex:T", "label": {"en": "A", "de": ["Ä", "AE"]}, "in": "ex:b", "ex:n": 4}]
	}`))
	if err != nil {
		t.Fatal(err)
	}
	want := `0 http://x/a type http://x/T
0 http://x/a http://x/in http://x/b
0 http://x/a http://x/label "Ä"@de
0 http://x/a http://x/label "AE"@de
0 http://x/a http://x/label "A"@en
0 http://x/a http://x/n "4"
`
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(shown(triples), "\n")); diff != "" {
		t.Error(diff)
	}
}

func TestJSONLDFaults(t *testing.T) {
	for text, want := range map[string]string{
		"{\n \"a\": }":                      "x.jsonld:2:7: no JSON: ",
		"{} {}":                             "x.jsonld:1:4: no JSON: invalid character '{' after top-level value",
		"":                                  "x.jsonld:1:1: no JSON: ",
		`{"@context": "https://x.org/ctx"}`: `"https://x.org/ctx" lies on the network and nothing is fetched; put what it says under @context into the file`,
		`{"@context": 5, "a": 1}`:           "x.jsonld: invalid local context",
		strings.Repeat(`[`, 200000):         "x.jsonld:1:",
	} {
		_, err := JSONLD("x.jsonld", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.30q: %v, want %s", text, err, want)
		}
	}
}

func FuzzJSONLD(f *testing.F) {
	f.Add(`{"@context": {"ex": "http://x/"}, "@graph": [{"@id": "ex:a", "@type": ["ex:T"], "ex:l": {"@list": [1, {"@value": "b", "@language": "en"}]}}]}`)
	f.Add(`[{"@reverse": {"http://x/p": [{"@id": "_:b"}]}}, {"@id": "x", "@index": "i", "@set": []}]`)
	f.Fuzz(func(t *testing.T, text string) {
		triples, err := JSONLD("x.jsonld", []byte(text))
		if err != nil && triples != nil {
			t.Error("an error and triples as well")
		}
	})
}
