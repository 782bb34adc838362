package render

import (
	"slices"
	"testing"
)

// TestSafeMarks: places in characters become places in bytes of the text as it is shown; one that
// overlaps the one before it or ends behind the text is left out.
func TestSafeMarks(t *testing.T) {
	safe, spans := safeMarks("é\x1b Wasm", [][2]int{{0, 1}, {3, 7}, {5, 7}, {6, 9}})
	if want := []span{{0, 2}, {7, 11}}; safe != `é\x1b Wasm` || !slices.Equal(spans, want) {
		t.Errorf("%q with %v, want %v", safe, spans, want)
	}
}
