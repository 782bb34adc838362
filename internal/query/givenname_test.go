package query

import "testing"

// TestWithout: of pieces that overlap the first is taken out.
func TestWithout(t *testing.T) {
	if got := without("abcdefghij", []piece{{0, 5}, {2, 8}, {8, 9}}); got != "\nfgh\nj" {
		t.Errorf("%q", got)
	}
}
