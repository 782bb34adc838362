package cli

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSpelledAs(t *testing.T) {
	for _, test := range []struct {
		typed string
		names []string
		want  []string
	}{
		{"ist", []string{"Istio", "Istio Mixer", "istiod"}, []string{"istio", "istio mixer", "istiod"}},
		{"Ist", []string{"Istio", "istiod"}, []string{"Istio", "Istiod"}},
		{"service-m", []string{"Service Mesh"}, []string{"service-mesh"}},
		{"service", []string{"Service Mesh"}, []string{"service mesh"}},
		{"service ", []string{"Service Mesh", "Service-Mesh"}, []string{"service mesh"}},
		{"argocd", []string{"Argo CD", "Argo CD Agent"}, []string{"argocd", "argocd agent"}},
		{"e", []string{"eBPF", "Envoy"}, []string{"eBPF", "envoy"}},
		{"2023-0", []string{"2023-05 Day"}, []string{"2023-05 Day"}},
		{"zur", []string{"Zürich"}, []string{"zurich"}},
		{"zür", []string{"Zürich", "Zurich Days"}, []string{"zürich"}},
		{"Jö", []string{"Joe Beda", "Jo\u0308rg Mu\u0308ller"}, []string{"Jörg Mu\u0308ller"}},
		{"c++", []string{"C++"}, []string{"c++"}},
		{".n", []string{".NET"}, []string{".net"}},
		{"", []string{"B", "A"}, []string{"A", "B"}},
		{"-", []string{"A"}, nil},
		{"x", []string{"x\x1b[2J"}, nil},
	} {
		if diff := cmp.Diff(test.want, spelledAs(test.typed, test.names)); diff != "" {
			t.Errorf("%q: %s", test.typed, diff)
		}
	}
}
