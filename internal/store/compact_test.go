package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestFreePagesAreGivenBack changes notes all over an index, and then takes most of
// them away. The file does not stay as large as the changes have made it.
func TestFreePagesAreGivenBack(t *testing.T) {
	dir := t.TempDir()
	path, fresh := filepath.Join(dir, "index.db"), filepath.Join(dir, "fresh.db")
	notes := map[string]uint64{}
	for i := range 6000 {
		notes[fmt.Sprintf("note-%04d.md", i)] = uint64(i)
	}
	prepare := NewPreparer(sample)
	parcel := func(name string) *Parcel {
		p, err := prepare.Prepare(generate(name, notes[name]), stampOf(notes[name]))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	buildOf(t, path, notes, parcel)
	built := sizeOf(t, path)
	if built < leastCompacted {
		t.Fatalf("%d bytes are too few for the test", built)
	}
	for _, bytes := range []int64{0, 2 * mostInPlace} {
		update(t, path, bytes, func(c *Change) {
			for i := range 400 {
				name := fmt.Sprintf("note-%04d.md", 15*i)
				notes[name]++
				_ = c.Add(parcel(name))
			}
		})
		if size := sizeOf(t, path); size > built*3/2 {
			t.Errorf("%d bytes after a change, %d before", size, built)
		}
	}
	update(t, path, 0, func(c *Change) {
		for i := range 5900 {
			name := fmt.Sprintf("note-%04d.md", i)
			delete(notes, name)
			_ = c.Remove(name)
		}
	})
	if size := sizeOf(t, path); size > built/5 {
		t.Errorf("%d bytes after most notes have gone, %d before", size, built)
	}
	buildOf(t, fresh, notes, parcel)
	if diff := cmp.Diff(dump(t, fresh), dump(t, path)); diff != "" {
		t.Errorf("built (-) and compacted (+) differ:\n%s", diff)
	}
}

// update changes an index.
func update(t *testing.T, path string, bytes int64, change func(*Change)) {
	t.Helper()
	r := open(t, path)
	c := NewChange(path, r.State(), bytes, time.Second)
	r.Close()
	change(c)
	if _, err := c.Commit(context.Background(), "v", time.Unix(1, 0)); err != nil {
		t.Fatal(err)
	}
	checkFile(t, path)
	if _, ok := readSeal(path); !ok || Verify(path, time.Second) != nil {
		t.Errorf("the seal is %v, %v", ok, Verify(path, time.Second))
	}
}

func sizeOf(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
