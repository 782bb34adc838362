package query

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestCommunities: each is named by the topic of most of its core, else by its two most central
// entities; its bridge is the strongest
// tie that leads out of it, be there stronger ones elsewhere.
func TestCommunities(t *testing.T) {
	ring := func(names ...string) string {
		var text strings.Builder
		for i, a := range names {
			for _, b := range names[i+1:] {
				text.WriteString("[" + a + "] with [" + b + "]\n")
			}
		}
		return text.String()
	}
	v := notebook{
		"a.md": strings.Repeat(ring("Argo CD", "Flux", "Gamma Tool"), 3),
		"b.md": strings.Repeat(ring("Cilium", "Emu", "Gnu", "Yak"), 3),
		"c.md": "[Flux] with [Yak]",
		"d.md": strings.Repeat(ring("Rho", "Sigma", "Tau"), 3),
		"e.md": "[Gamma Tool] needs [Tau] {requires}\n[Gamma Tool] and [Tau]",
	}.view(t)
	got, err := v.Communities(context.Background(), -1)
	if err != nil {
		t.Fatal(err)
	}
	type row struct {
		Name, To   string
		Size       int
		Proof, Hop string
	}
	var rows []row
	for _, c := range got.Communities {
		r := row{Name: c.Name, Size: c.Size}
		if c.Proof != nil {
			r.Proof = ends(c.Proof)
		}
		if c.Bridge != nil {
			r.To, r.Hop = c.Bridge.To, ends(&c.Bridge.Hop)
		}
		rows = append(rows, r)
	}
	want := []row{
		{Name: "Cilium, Emu", Size: 4, Proof: "Cilium-Emu", To: "GitOps", Hop: "Flux-Yak"},
		{Name: "GitOps", Size: 3, Proof: "Argo CD-Flux", To: "Rho, Sigma", Hop: "Gamma Tool-Tau"},
		{Name: "Rho, Sigma", Size: 3, Proof: "Rho-Sigma", To: "GitOps", Hop: "Gamma Tool-Tau"},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// ends names both ends of a step by the alphabet.
func ends(h *kg.Hop) string {
	a, b := h.Source.Name, h.Target.Name
	return min(a, b) + "-" + max(a, b)
}
