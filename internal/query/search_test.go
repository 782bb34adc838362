package query

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestUnion: a section that two words have is worth both and comes once.
func TestUnion(t *testing.T) {
	a := []scored{{1, 0, 0.5}, {1, 2, 1}, {4, 0, 1}}
	b := []scored{{1, 2, 2}, {3, 1, 1}}
	want := []scored{{1, 0, 0.5}, {1, 2, 3}, {3, 1, 1}, {4, 0, 1}}
	if diff := cmp.Diff(want, union(a, b), cmp.AllowUnexported(scored{})); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}
