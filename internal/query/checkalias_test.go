package query

import (
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestToldApart: of two entities with one name each says something that the other doesn't.
func TestToldApart(t *testing.T) {
	got := toldApart([]kg.Entity{
		{Name: "RGB", Kind: kg.Concept, Aliases: []string{"RGBs", "RGB color model"}},
		{Name: "RGB", Kind: kg.Event},
		{Name: "Cyan", Kind: kg.Concept, Aliases: []string{"Azure"}},
	})
	if want := []string{"Cyan", "RGB (RGB color model)", "RGB (event)"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
