package eval

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

func TestMatchKey(t *testing.T) {
	for _, same := range [][]string{
		{"Argo CD", "argo-cd", "ArgoCD"},
		{"GPU", "GPUs", "gpu's"},
		{"Node.js", "nodejs"},
		{"Björn Rabenstein", "björn rabenstein"},
		{"C++", "c plus plus"},
	} {
		for _, name := range same[1:] {
			if matchKey(name) != matchKey(same[0]) {
				t.Errorf("%q and %q are told apart", same[0], name)
			}
		}
	}
	for _, different := range [][2]string{{"C", "C++"}, {"C", "C#"}, {"DNS", "DN"}, {"Compass", "Compas"}} {
		if matchKey(different[0]) == matchKey(different[1]) {
			t.Errorf("%q and %q are one", different[0], different[1])
		}
	}
}

// findings has a sentence for each term, all in one section.
func findings(terms ...kg.Term) *kg.Findings {
	f := &kg.Findings{Sections: []kg.Section{{Heading: "Proxies", Topics: []kg.TopicScore{{Topic: "servicemesh", Score: 1}}}}}
	for i, t := range terms {
		f.Terms = append(f.Terms, t)
		f.Sentences = append(f.Sentences, kg.Sentence{})
		if !t.Implied {
			f.Mentions = append(f.Mentions, kg.Mention{Term: i, Sentence: i})
		}
	}
	return f
}

func known(key, name string, kind kg.Kind, aliases ...string) kg.Term {
	return kg.Term{Key: key, Name: name, Kind: kind, Known: true, Weight: 3, Aliases: aliases}
}

func TestCompareEntities(t *testing.T) {
	project, concept := []kg.Kind{kg.Project}, []kg.Kind{kg.Concept}
	a := &Annotation{Entities: []Entity{
		{Name: "Envoy", Kind: project},
		{Name: "Service Mesh Interface", Accept: []string{"SMI"}, Kind: []kg.Kind{kg.Standard, kg.Project}},
		{Name: "sidecar", Kind: concept, Optional: true},
		{Name: "Kiali", Kind: project},
		{Name: "Maesh", Kind: project},
	}}
	f := findings(
		known("envoy", "Envoy", kg.Product),                                           // wrong kind
		known("servicemeshinterface", "Service Mesh Interface", kg.Standard),          // the same as SMI, found second
		kg.Term{Key: "smi", Name: "SMI", Kind: kg.Project, Weight: 2},                 // right
		known("sidecar", "Sidecar", kg.Concept),                                       // optional
		known("sidecars", "Sidecar pattern", kg.Concept, "sidecars"),                  // optional again
		known("traefik", "Traefik", kg.Project),                                       // not annotated
		kg.Term{Key: "kiali", Name: "Kiali", Kind: kg.Project, Weight: 1},             // the note is not sure
		kg.Term{Key: "servicemesh", Name: "Service Mesh", Known: true, Implied: true}, // not mentioned
	)
	got := Compare(a, f, func(name string) bool { return name != "Maesh" && name != "Envoy" })
	want := Score{
		Right: 2, Wrong: 2, Missed: 2, Unseen: Share{1, 2}, Kinds: Share{1, 2},
		Names: Names{
			Missed: []string{"Kiali", "Maesh"}, Wrong: []string{"Traefik"}, Twice: []string{"Service Mesh Interface"}, Kinds: []string{"Envoy (product)"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("score (-want +got):\n%s", diff)
	}
	if got.F1() != 0.5 || got.Precision() != 0.5 || got.Recall() != 0.5 {
		t.Errorf("P %v R %v F1 %v, want .5 each", got.Precision(), got.Recall(), got.F1())
	}
}

// Terms that the note says are the same are one entity, under the name that the
// vocabulary knows; two that the vocabulary tells apart stay two.
func TestCompareJoinsSameTerms(t *testing.T) {
	acronym := kg.Term{Key: "hpsf", Name: "HPSF", Weight: 3, Kind: kg.Concept, Same: []kg.Same{{Key: "foundation"}}}
	for _, test := range []struct {
		acronymKnown bool
		want         int
	}{{false, 1}, {true, 2}} {
		acronym.Known = test.acronymKnown
		f := findings(known("foundation", "Performance Foundation", kg.Organization), acronym)
		if got := len(entities(f)); got != test.want {
			t.Errorf("acronym known %v: %d entities, want %d", test.acronymKnown, got, test.want)
		}
		if got := entities(f); !test.acronymKnown && (got[0].name != "Performance Foundation" || got[0].mentions != 2) {
			t.Errorf("joined into %+v", got[0])
		}
	}
}

func TestCompareTopics(t *testing.T) {
	a := &Annotation{Topics: []Topic{{"Proxies", []string{"mesh", "service-mesh"}}, {"Caches", []string{"Caching"}}}}
	got := Compare(a, findings(known("servicemesh", "Service Mesh", kg.Concept)), func(string) bool { return true })
	if diff := cmp.Diff([]string{"Caches (none)"}, got.Names.Topics); diff != "" || got.Topics != (Share{1, 2}) {
		t.Errorf("topics %v (-want +got):\n%s", got.Topics, diff)
	}
}

func TestCompareRelations(t *testing.T) {
	project := []kg.Kind{kg.Project}
	a := &Annotation{
		Entities: []Entity{{Name: "Istio", Kind: project}, {Name: "Envoy", Kind: project}, {Name: "Lyft", Kind: project}, {Name: "Contour", Kind: project}},
		Relations: []Relation{
			{"Istio", "Envoy"},  // stated the other way round
			{"Lyft", "Envoy"},   // only near
			{"Contour", "Lyft"}, // Contour was not found
		},
	}
	f := findings(known("envoy", "Envoy", kg.Project), known("istio", "Istio", kg.Project), known("lyft", "Lyft", kg.Project))
	f.Relations = []kg.Relation{{Source: 0, Target: 1}, {Source: 1, Target: 2}, {Source: 0, Target: 2, Negated: true}}
	got := Compare(a, f, func(string) bool { return true })
	want := Names{
		Missed:    []string{"Contour"},
		Unstated:  []Relation{{"Lyft", "Envoy"}, {"Contour", "Lyft"}},
		Unfounded: []Relation{{"Istio", "Lyft"}},
	}
	if diff := cmp.Diff(want, got.Names); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	if got.Stated != (Share{1, 3}) || got.True != (Share{1, 2}) || got.Near != (Share{2, 3}) {
		t.Errorf("stated %v, true %v, near %v", got.Stated, got.True, got.Near)
	}
}
