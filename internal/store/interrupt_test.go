package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestCommitGivesUp ends the context before an update and a build are written.
// The index stays as it was, and nothing is left beside it.
func TestCommitGivesUp(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1, "b.md": 2})
	var before []string
	t.Run("before", func(t *testing.T) { before = dump(t, path) })
	ended, end := context.WithCancel(context.Background())
	end()

	r := open(t, path)
	state := r.State()
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	parcel, err := Prepare(generate("c.md", 3), stampOf(3))
	if err != nil {
		t.Fatal(err)
	}
	change := NewChange(path, state, 0, time.Second)
	_ = change.Add(parcel)
	if _, err := change.Commit(ended, "v", time.Unix(2, 0)); !errors.Is(err, context.Canceled) {
		t.Errorf("update: %v", err)
	}
	w, err := Create(path, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = w.Add(parcel)
	if _, err := w.Commit(ended, "v", time.Unix(2, 0)); !errors.Is(err, context.Canceled) {
		t.Errorf("build: %v", err)
	}
	w.Close()

	if diff := cmp.Diff(before, dump(t, path)); diff != "" {
		t.Error(diff)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 2 { // the index and its seal
		t.Errorf("beside the index: %v %v", entries, err)
	}
}
