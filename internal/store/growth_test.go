package store

import (
	"fmt"
	"path/filepath"
	"testing"
)

// TestSmallIndexStaysSmall changes a few notes, one after the other, in an index of a
// small notebook. It is never much larger than a fresh one.
func TestSmallIndexStaysSmall(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	notes := map[string]uint64{}
	for i := range 300 {
		notes[fmt.Sprintf("note-%03d.md", i)] = uint64(i)
	}
	build(t, path, notes)
	built := sizeOf(t, path)
	if built < leastCompacted || built > 2<<20 {
		t.Fatalf("%d bytes are no small index", built)
	}
	for i := range 12 {
		update(t, path, 0, func(c *Change) { _ = c.Add(parcelOf(t, fmt.Sprintf("note-%03d.md", 7*i), uint64(1000+i))) })
		if size := sizeOf(t, path); size > built*8/5 {
			t.Errorf("%d bytes after change %d, %d before all", size, i, built)
		}
	}
}
