package markdown

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// TestBoundary holds that to skip what cannot end a sentence does not change
// where the splitter sees boundaries.
func TestBoundary(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 9))
	choices := []string{
		"a", "B", " ", ".", "?", "!", `"`, ")", "1", "é", "’", "。", "\u0301", ",", "U.S. ", "\u2028", "\u00ad", "ǅ", "A.",
	}
	b := &builder{splitter: sentences.FromBytes(nil)}
	for range 50_000 {
		var s strings.Builder
		for range random.IntN(14) {
			s.WriteString(choices[random.IntN(len(choices))])
		}
		text := []byte(s.String())
		var want, got []int
		for all := sentences.FromBytes(text); all.Next(); {
			want = append(want, all.End())
		}
		for cut := 0; cut < len(text); {
			cut = b.boundary(text, cut)
			got = append(got, cut)
		}
		if !slices.Equal(want, got) {
			t.Fatalf("%q is cut at %v, want %v", text, got, want)
		}
	}
}
