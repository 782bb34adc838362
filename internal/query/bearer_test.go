package query

import (
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestBearers puts those first whom a name means most likely: how often it is written
// for them counts before whose own name it is, and that before the rest.
func TestBearers(t *testing.T) {
	mentioned := func(n int) *group { return &group{sums: kg.Sums{Mentions: n}} }
	want := []bearer{
		{group: mentioned(90), written: 50},
		{group: mentioned(9), written: 9, own: true},
		{group: mentioned(90), written: 9},
		{group: mentioned(9), written: 9, exact: true},
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
