package query

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestRankWhole: a filter says which entities are told, and how they rank depends on the
// whole graph: somebody whom tools of all kinds join is before those of a long list, who
// have but each other. Talks are looked at only where they are asked for.
func TestRankWhole(t *testing.T) {
	nb := notebook{"list.md": "[Aa Quorlmy], [Bb Quorlmy], [Cc Quorlmy] and [Dd Quorlmy]\n[Dd Quorlmy] asks [Is it?]"}
	for i := range 8 {
		nb[fmt.Sprintf("%d.md", i)] = fmt.Sprintf("[Zz Quorlmy] with [Tool%d] {uses}\n[Tool%d] and [Istio]\n[Istio] and [Cilium]", i, i)
	}
	for _, test := range []struct {
		filter kg.EntityFilter
		first  string
	}{
		{kg.EntityFilter{Kinds: []kg.Kind{kg.Person}}, "Zz Quorlmy"},
		{kg.EntityFilter{Topics: []string{"networking"}}, "Cilium"},
		{kg.EntityFilter{Kinds: []kg.Kind{kg.Talk}}, "Is it?"},
	} {
		for _, by := range Measures() {
			v := nb.view(t)
			whole := rankNames(t, v, by)
			if err := v.Only(context.Background(), test.filter); err != nil {
				t.Fatal(err)
			}
			told := rankNames(t, v, by)
			if each := slices.Compact(slices.Sorted(slices.Values(told))); len(each) != len(told) {
				t.Errorf("%v by %s: %q has some twice", test.filter, by, told)
			}
			if len(told) == 0 || told[0] != test.first {
				t.Errorf("%v by %s: %q, want %s first", test.filter, by, told, test.first)
			}
			if !slices.Contains(test.filter.Kinds, kg.Talk) {
				whole = slices.DeleteFunc(whole, func(name string) bool { return !slices.Contains(told, name) })
				if !slices.Equal(told, whole) {
					t.Errorf("%v by %s: %q, of all %q", test.filter, by, told, whole)
				}
			}
		}
	}
}

// TestRankRare: where nothing that passes is among the most common entities, what is told
// is the most common that does; and of talks, the rare ones too.
func TestRankRare(t *testing.T) {
	nb := notebook{"rare.md": "[Zz Quorlmy] with [Tool1]\n[Tool2] at [Is it?]\n[Tool3] at [Is that?]"}
	for i := range 2 {
		var text strings.Builder
		text.WriteString("[Tool0] at [Is that?]\n")
		for j := range networkNodes {
			fmt.Fprintf(&text, "[Tool%d]\n", j)
		}
		nb[fmt.Sprintf("%d.md", i)] = text.String()
	}
	v := nb.view(t)
	for kind, want := range map[kg.Kind][]string{kg.Person: {"Zz Quorlmy"}, kg.Talk: {"Is it?", "Is that?"}} {
		if err := v.Only(context.Background(), kg.EntityFilter{Kinds: []kg.Kind{kind}}); err != nil {
			t.Fatal(err)
		}
		if got := slices.Sorted(slices.Values(rankNames(t, v, ""))); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", kind, got, want)
		}
	}
}

func rankNames(t *testing.T, v *View, by string) (list []string) {
	t.Helper()
	answer, err := v.Rank(context.Background(), by, -1)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range answer.Rows {
		list = append(list, r.Name)
	}
	return list
}
