package config

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestApart keeps whole what is called so, as it is spelled, wherever it stands.
func TestApart(t *testing.T) {
	called := func(name string) bool {
		return slices.Contains([]string{"Quorl, Inc.", "Sun,  Sea, Sand", "Sea, Sand"}, name)
	}
	for text, want := range map[string][]string{
		"one":                       {"one"},
		"one, two,,":                {"one", "two"},
		"Quorl, Inc.":               {"Quorl, Inc."},
		"one,Quorl, Inc. ,two":      {"one", "Quorl, Inc.", "two"},
		"Quorl,Inc.":                {"Quorl", "Inc."},
		"Sun,  Sea, Sand,Sea, Sand": {"Sun,  Sea, Sand", "Sea, Sand"},
	} {
		if diff := cmp.Diff(want, Apart([]string{text}, called)); diff != "" {
			t.Errorf("%q (-want +got)\n%s", text, diff)
		}
	}
}
