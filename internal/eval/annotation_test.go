package eval

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// A slip in an annotation would count against the extractor for ever.
func TestAnnotationsAreSound(t *testing.T) {
	for _, d := range readDocuments(t) {
		t.Run(d.Doc, func(t *testing.T) {
			for _, slip := range d.Check(string(d.note)) {
				t.Error(slip)
			}
		})
	}
}

func TestCheckFindsSlips(t *testing.T) {
	a := Annotation{
		Entities: []Entity{
			{Name: "Envoy", Kind: []kg.Kind{kg.Project}},
			{Name: "Envoy proxies", Kind: []kg.Kind{kg.Project}, Accept: []string{"envoys"}},
			{Name: "Contour", Kind: []kg.Kind{"proxy"}},
			{Name: "L7"},
		},
		Topics:    []Topic{{Heading: "Meshes"}, {Heading: "Edge proxies"}},
		Related:   []Query{{Query: "Envoy", Top: []string{"Istio"}}},
		Relations: []Relation{{"Envoy", "L7"}, {"Lyft", "Envoy"}},
	}
	want := []string{
		`"Envoy" and "Envoy proxies" share a spelling`,
		`"Contour" is not in the note`,
		`"Contour" has the unknown kind "proxy"`,
		`"L7" has no kind`,
		`"Istio" is no entity of the list`,
		`"Lyft" is no entity of the list`,
		`the heading "Meshes" is not in the note`,
	}
	if diff := cmp.Diff(want, a.Check("# Edge proxies\n\nEnvoy speaks L7.\n")); diff != "" {
		t.Errorf("slips (-want +got):\n%s", diff)
	}
}

func TestRead(t *testing.T) {
	files := func(annotation string) fstest.MapFS {
		return fstest.MapFS{
			"eval/a.json": {Data: []byte(annotation)},
			"eval/a.md":   {Data: []byte("# Envoy\n")},
		}
	}
	a, note, err := Read(files(`{"doc": "a.md", "entities": [{"name": "Envoy", "kind": ["project"], "optional": true}]}`), "eval/a.json")
	if err != nil {
		t.Fatal(err)
	}
	want := Annotation{Doc: "a.md", Entities: []Entity{{Name: "Envoy", Kind: []kg.Kind{kg.Project}, Optional: true}}}
	if diff := cmp.Diff(want, a); diff != "" || string(note) != "# Envoy\n" {
		t.Errorf("note %q, annotation (-want +got):\n%s", note, diff)
	}
	for bad, reason := range map[string]string{
		`{"doc": "a.md", "entites": []}`: "entites",
		`{"doc": "b.md"}`:                "b.md",
		`{`:                              "a.json",
	} {
		if _, _, err := Read(files(bad), "eval/a.json"); err == nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("Read of %s: error %v, want one about %q", bad, err, reason)
		}
	}
}
