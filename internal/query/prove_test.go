package query

import (
	"context"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestProofOfWhatIsSaidOften: what two names have in common is proved by the sentence with both, also
// where one of them is said in a hundred sentences before.
func TestProofOfWhatIsSaidOften(t *testing.T) {
	const both = "[Zorblax] hangs on [Kubernetes]"
	v := notebook{"long.md": strings.Repeat("[Kubernetes] once more\n", 100) + both + "\n" + strings.Repeat("[Kubernetes] and on\n", 100)}.view(t)
	related, err := v.Related(context.Background(), "Zorblax", kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range related.Related {
		if want := strings.NewReplacer("[", "", "]", "").Replace(both); n.Evidence[0].Text != want {
			t.Errorf("%s is proved by %q, want %q", n.Name, n.Evidence[0].Text, want)
		}
	}
	if len(related.Related) != 1 {
		t.Errorf("%d neighbours, want 1", len(related.Related))
	}
}
