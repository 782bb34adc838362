package query

import (
	"context"
	"testing"

	"notes/pkg/kg"
)

// TestSlip has what may be a slip of a name for that where other notes write it right, and no less
// often; each note counts once.
func TestSlip(t *testing.T) {
	v := notebook{
		"a.md": "[Istio] has gateways",
		"b.md": "[Isitio] too {slip of Istio} | [Istio] has more",
		"c.md": "[Isitio] again {slip of Istio}",
		"d.md": "[Fulx] {slip of Flux} | [Fulx] and [Fulx]",
		"e.md": "[Flux]",
		"f.md": "[Kubernets] {slip of Kubernetes}",
	}.view(t)
	for name, want := range map[string]struct {
		name            string
		notes, mentions int
	}{
		"Isitio": {"Istio", 3, 4}, "Istio": {"Istio", 3, 4},
		"Fulx": {"Fulx", 1, 3}, "Flux": {"Flux", 1, 1},
		"Kubernets": {"Kubernets", 1, 1},
	} {
		answer, err := v.Related(context.Background(), name, kg.RelatedOptions{})
		if e := answer.Entity; err != nil || e.Name != want.name || e.Notes != want.notes || e.Mentions != want.mentions {
			t.Errorf("%s: %+v, %v", name, e, err)
		}
	}
}
