package query

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestStatedFirst: where nothing but people's talks and companies are asked for, what a note states
// stands before what stands near; among other kinds nearness counts as it does without a filter.
func TestStatedFirst(t *testing.T) {
	book := notebook{
		"a.md": "[Ann Quorlmy] with [Why Beta?] {presents}",
		"b.md": "[Ann Quorlmy] on [Why Noise?] | [Ann Quorlmy] and [Why Noise?] | [Ann Quorlmy], [Why Noise?], [Zebra] | [Ann Quorlmy] and [Zebra]",
		"c.md": "[Ann Quorlmy] on [Why Noise?] | [Ann Quorlmy] and [Why Noise?] | [Ann Quorlmy] and [Why Noise?]",
	}
	for _, test := range []struct {
		kinds []kg.Kind
		want  []string
	}{
		{[]kg.Kind{kg.Talk}, []string{"Why Beta?", "Why Noise?"}},
		{nil, []string{"Zebra", "Why Noise?", "Why Beta?"}},
		{[]kg.Kind{kg.Talk, kg.Project}, []string{"Zebra", "Why Noise?", "Why Beta?"}},
	} {
		v := book.view(t)
		if err := v.Only(context.Background(), kg.EntityFilter{Kinds: test.kinds}); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, related(t, v, "ann quorlmy")); diff != "" {
			t.Errorf("%v: want (-), got (+):\n%s", test.kinds, diff)
		}
	}
}
