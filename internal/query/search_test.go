package query

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestUnion: a section that two words have is worth both and comes once.
func TestUnion(t *testing.T) {
	a := []scored{{1, 0, 0.5, 3}, {1, 2, 1, 3}, {4, 0, 1, 3}}
	b := []scored{{1, 2, 2, 4}, {3, 1, 1, 4}}
	want := []scored{{1, 0, 0.5, 3}, {1, 2, 3, 7}, {3, 1, 1, 4}, {4, 0, 1, 3}}
	if diff := cmp.Diff(want, union(a, b), cmp.AllowUnexported(scored{})); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}
