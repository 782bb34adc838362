package query

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestOnly lets through what is filed under a topic, and of what is no topic but has sections
// what these are about: what [View.Topics] lists under it.
func TestOnly(t *testing.T) {
	nb := notebook{"a.md": "# [Flux] grows\n[Tool] and [Other Tool]", "b.md": "[Istio] and [Zebra]\n[Cilium]"}
	for topic, want := range map[string][]string{
		"flux":         {"Flux", "Other Tool", "Tool"},
		"service mesh": {"Cilium", "Istio"},
	} {
		v := nb.view(t)
		if err := v.Only(context.Background(), kg.EntityFilter{Topics: []string{topic}}); err != nil {
			t.Fatal(err)
		}
		list, err := v.Entities(context.Background(), "")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range list {
			got = append(got, e.Name)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: want (-), got (+):\n%s", topic, diff)
		}
	}
}
