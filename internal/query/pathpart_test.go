package query

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/store"
	"notes/pkg/kg"
)

// TestPathsOfAPart: in a part of an index a hub is what is common there. The rest, however large,
// makes it no cheaper to pass.
func TestPathsOfAPart(t *testing.T) {
	part := notebook{"in/a.md": "[Falco] with [Hub]", "in/b.md": "[Hub] with [KubeVirt]"}
	for i := range 40 {
		part[fmt.Sprintf("in/%02d.md", i)] = fmt.Sprintf("[Hub] with [Thing %d]", i)
	}
	whole := notebook{"rest.md": strings.Repeat("# Day\nIt rained.\n", 4000)}
	for name, text := range part {
		whole[name] = text
	}
	excerpt, err := whole.view(t).src.(*store.Reader).Excerpt(func(n *kg.Note) bool { return strings.HasPrefix(n.Path, "in/") })
	if err != nil {
		t.Fatal(err)
	}
	cost := func(v *View) (costs []float64) {
		paths, err := v.Paths(t.Context(), "falco", "kubevirt", kg.PathOptions{})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range paths.Chains {
			costs = append(costs, c.Cost)
		}
		return costs
	}
	want := cost(part.view(t))
	if diff := cmp.Diff(want, cost(NewView(excerpt))); diff != "" || len(want) == 0 {
		t.Errorf("alone (-) and as a part (+): %v %s", want, diff)
	}
}
