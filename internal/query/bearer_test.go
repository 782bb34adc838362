package query

import (
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestBearers puts those first whom a name means most likely: whose note says so, who is called exactly so, then
// how often it is written for them, and that before whose own name it is, and the rest.
func TestBearers(t *testing.T) {
	mentioned := func(n int) *group { return &group{sums: kg.Sums{Mentions: n}} }
	want := []bearer{
		{group: mentioned(1), own: true, stated: true},
		{group: mentioned(3), written: 3, own: true, meant: true},
		{group: mentioned(90), written: 50},
		{group: mentioned(9), written: 9, own: true},
		{group: mentioned(90), written: 9},
		{group: mentioned(9), written: 9, exact: 1},
		{group: mentioned(9), written: 9},
		{group: mentioned(900)},
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, compareBearers)
	if !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
}

// TestMeant: a spelling means what is shown so, unless the notes write another one so as
// often, and what is shown so in no note is not meant by it.
func TestMeant(t *testing.T) {
	for _, c := range []struct {
		list []bearer
		want bool // the first is meant
	}{
		{[]bearer{{shown: true, exact: 3}, {exact: 2}}, true},
		{[]bearer{{shown: true, exact: 3}, {exact: 3}}, false},
		{[]bearer{{shown: true, exact: 3}, {exact: 90}}, false},
		{[]bearer{{exact: 3}, {exact: 2}}, false},
		{[]bearer{{shown: true}, {}}, false},
	} {
		for i := range c.list {
			c.list[i].group = &group{}
		}
		if meant(c.list); c.list[0].meant != c.want || c.list[1].meant {
			t.Errorf("%+v", c.list)
		}
	}
}

// TestAlso tells the others that the notes call so, alike ones once, and none that only
// the vocabulary does.
func TestAlso(t *testing.T) {
	v := notebook{"a.md": "[Argo] and [Argo], [Argo CD], [Flux]"}.view(t)
	if also, err := alsoCalled(v, "argo"); err != nil || len(also) > 0 {
		t.Errorf("%q, %v: no note calls another one so", also, err)
	}
	for _, key := range []string{"argocd", "flux"} {
		id, _ := v.src.Term(key)
		e, err := v.entry(id)
		if err != nil {
			t.Fatal(err)
		}
		e.Forms = []kg.Form{{Text: "Argo", Count: 1}}
		e.Profiles = []kg.Profile{{Notes: 1, Name: "Blorf", Kind: kg.Project}}
		v.entries[id] = e
	}
	if also, err := alsoCalled(v, "argo"); err != nil || !slices.Equal(also, []string{"Blorf (project)"}) {
		t.Errorf("%q, %v", also, err)
	}
}

// alsoCalled is also, of the entities that have a name.
func alsoCalled(v *View, name string) ([]string, error) {
	bearers, err := v.bearers(name, accepted)
	if err != nil {
		return nil, err
	}
	return v.also(bearers)
}
