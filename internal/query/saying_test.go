package query

import (
	"context"
	"testing"
)

// TestSaying ranks a section full of a topic before one that mentions one thing alone,
// which has all its votes.
func TestSaying(t *testing.T) {
	v := notebook{
		"a.md": "# First\n[Istio]",
		"b.md": "# Second\n[Service Mesh] one | [Service Mesh] two | [Istio] | [Flux] and [Argo CD] | [eBPF]",
	}.view(t)
	topics, err := v.Topics(context.Background(), "service mesh")
	if err != nil {
		t.Fatal(err)
	}
	if s := topics[0].Sections; len(s) != 2 || s[0].Note != "b.md" || s[0].Says <= s[1].Says {
		t.Errorf("%+v", s)
	}
	if full, lone := saying(0.83, 5), saying(1, saysSo); full <= lone {
		t.Errorf("%v for a full section, %v for a lone mention", full, lone)
	}
}
