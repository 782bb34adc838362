package rdf

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/piprate/json-gold/ld"
)

// documents show what contexts can do to names and values.
var documents = []string{
	`{"@context": {"@vocab": "http://v/", "@base": "http://b/d/", "@language": "en"}, "@id": "../x", "p": ["a", {"@value": "b"}, {"@value": "c", "@language": "DE"}, null, 2, 2.5, true, 1e30]}`,
	`{"@context": [{"id": "@id", "type": "@type", "s": "http://s#"}, {"Concept": "s:Concept", "broader": {"@id": "s:broader", "@type": "@id"}}], "id": "http://x/a", "type": ["Concept", "s:Other"], "broader": ["http://x/b", "s:c"]}`,
	`{"@context": {"l": {"@id": "http://x/l", "@container": "@language"}, "n": {"@id": "http://x/n", "@language": "fr"}, "k": {"@id": "http://x/k", "@type": "@vocab"}, "T": "http://x/T"}, "@id": "http://x/a", "l": {"en": ["A", "B"], "de": "C", "@none": "D"}, "n": "E", "k": "T"}`,
	`{"@context": {"of": {"@reverse": "http://x/in"}, "in": "http://x/in", "by": {"@id": "http://x/by", "@container": "@index"}}, "@id": "http://x/a", "of": [{"@id": "http://x/b"}, {"@id": "http://x/c"}], "@reverse": {"in": {"@id": "http://x/d"}}, "by": {"one": "1", "two": ["2", "3"]}}`,
	`{"@context": {"p": "http://x/p", "set": {"@id": "http://x/s", "@container": "@set"}}, "@graph": [{"@id": "http://x/a", "p": {"@id": "http://x/b", "p": {"@id": "http://x/c"}}}, {"@id": "http://x/d", "set": ["1", "2"], "unknown": "no IRI", "http://x/q": {"@set": ["3", {"@id": "http://x/e"}]}}]}`,
	`[{"@id": "http://x/a", "http://x/p": [{"@context": {"q": "http://x/q"}, "@id": "http://x/b", "q": "v"}]}, {"@id": "relative", "http://x/p": "dropped"}]`,
	`{"@context": {"a": "b:x", "b": "http://b/", "no": null, "@vocab": "http://v/"}, "@id": "http://x/y", "a": 1, "b:z": 2, "no": 3, "w": 4}`,
}

// TestJSONLDAgrees compares what is read with what another implementation reads.
func TestJSONLDAgrees(t *testing.T) {
	for i, text := range documents {
		triples, err := JSONLD("x.jsonld", []byte(text))
		if err != nil {
			t.Errorf("document %d: %v", i, err)
			continue
		}
		if diff := cmp.Diff(theirs(t, text), ours(triples)); diff != "" {
			t.Errorf("document %d: another implementation (-) and this one (+) read:\n%s", i, diff)
		}
	}
}

func ours(triples []Triple) (lines []string) {
	for _, p := range triples {
		lines = append(lines, fmt.Sprint(p.Subject, " ", p.Predicate, " ", p.Object.Value, " ", p.Object.Literal, " ", p.Object.Language))
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

func theirs(t *testing.T, text string) (lines []string) {
	t.Helper()
	var document any
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		t.Fatal(err)
	}
	dataset, err := ld.NewJsonLdProcessor().ToRDF(document, ld.NewJsonLdOptions(""))
	if err != nil {
		t.Fatal(err)
	}
	for _, quads := range dataset.(*ld.RDFDataset).Graphs {
		for _, q := range quads {
			language := ""
			if literal, ok := q.Object.(ld.Literal); ok {
				language = literal.Language
			}
			lines = append(lines, fmt.Sprint(q.Subject.GetValue(), " ", q.Predicate.GetValue(), " ", q.Object.GetValue(), " ", ld.IsLiteral(q.Object), " ", language))
		}
	}
	slices.Sort(lines)
	return lines
}
