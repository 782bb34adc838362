package render

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
)

// TestNarrowed: a text that is shown for a name keeps it, however short it is made.
func TestNarrowed(t *testing.T) {
	words := strings.Repeat("many words ", 9)
	for _, c := range []struct{ text, want string }{
		{"Cilium is short", "Cilium is short"},
		{"Cilium stands before " + words, "Cilium stands before many words many words many words many …"},
		{words + "Cilium comes late", "…words many words many words Cilium comes late"},
		{words + "Cilium " + words, "…words many words many words Cilium many words many words m…"},
		{words + "no such name", "many words many words many words many words many words many…"},
		{strings.Repeat("x", 99) + " Cilium", "…Cilium"},
	} {
		got := narrowed(c.text, []string{"eBPF", "Cilium"})
		if got != c.want || displaywidth.String(got) > nearWidth {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
