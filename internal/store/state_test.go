package store

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"notes/pkg/kg"
)

// TestStates opens files in every state that a file can be in, and looks for
// the error that names it.
func TestStates(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "index.db")
	build(t, whole, map[string]uint64{"a.md": 1, "b.md": 2, "c.md": 3})
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name    string
		content []byte
		want    error
		says    string
	}{
		{"whole", content, nil, ""},
		{"empty", nil, ErrForeign, ""},
		{"text", []byte("# Notes\n"), ErrForeign, ""},
		{"zeros", make([]byte, 1<<16), ErrForeign, ""},
		{"cut off", content[:len(content)/2], ErrDamaged, "cut off after"},
		{"cut off in the first page", content[:100], ErrDamaged, ""},
		{"both first pages broken", spoil(content, 40, pageSize+40), ErrDamaged, "no valid first page"},
	} {
		path := filepath.Join(t.TempDir(), "index.db")
		if err := os.WriteFile(path, test.content, 0o644); err != nil {
			t.Fatal(err)
		}
		r, err := Open(path, time.Second)
		if !errors.Is(err, test.want) || err != nil && !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v, want %v with %q", test.name, err, test.want, test.says)
		}
		if err == nil {
			r.Close()
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "index.db"), time.Second); !errors.Is(err, ErrMissing) {
		t.Errorf("missing: %v", err)
	}
}

func spoil(content []byte, at ...int) []byte {
	content = bytes.Clone(content)
	for _, i := range at {
		content[i] ^= 0xff
	}
	return content
}

// TestDamageNeverPanics flips bytes all over an index and reads everything. Any
// error will do, a panic or a fault won't.
func TestDamageNeverPanics(t *testing.T) {
	if raced {
		t.Skip("the checks of the race detector end the process on any damage")
	}
	whole := filepath.Join(t.TempDir(), "index.db")
	build(t, whole, map[string]uint64{"a.md": 1, "b.md": 2, "c.md": 3})
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "index.db")
	for at := 16; at < len(content); at += 41 {
		if err := os.WriteFile(path, spoil(content, at), 0o644); err != nil {
			t.Fatal(err)
		}
		if r, err := Open(path, time.Second); err == nil {
			_ = r.Guard(func() error { return readAll(r) })
			_ = r.Close()
		}
	}
}

// readAll reads whatever there is.
func readAll(r *Reader) error {
	for range r.Files() {
	}
	for range r.Notes() {
	}
	for id := range r.Terms() {
		if _, err := r.Entry(id); err != nil {
			return err
		}
		for range r.Ties(id, nil) {
		}
		for range r.Filings(id) {
		}
		seek := r.Postings(id)
		for p, ok, err := seek(0); ok && err == nil && p.Note+1 > 0; p, ok, err = seek(p.Note + 1) {
		}
	}
	return nil
}

// TestOtherFormat opens an index of a later version.
func TestOtherFormat(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	alter(t, path, stateKey, []byte{Format + 1, 0xff})
	if _, err := Open(path, time.Second); !errors.Is(err, ErrOtherVersion) {
		t.Errorf("%v, want %v", err, ErrOtherVersion)
	}
}

// TestLocked looks for the sentence that somebody gets who waits for another
// process, and that the wait is bounded.
func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	r := open(t, path)
	began := time.Now()
	c := NewChange(path, r.State(), 100*time.Millisecond)
	_ = c.Remove("a.md")
	if _, err := c.Commit(context.Background(), "v", time.Now()); !errors.Is(err, ErrLocked) {
		t.Errorf("%v, want %v", err, ErrLocked)
	}
	if waited := time.Since(began); waited > 5*time.Second {
		t.Errorf("waited %v", waited)
	}
	again := open(t, path)
	if again.State().Counts.Notes != 1 {
		t.Error("two readers at once don't see the same")
	}
}

// TestStale makes two changes from one state. The second must not be applied
// to what the first one left.
func TestStale(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	r := open(t, path)
	state := r.State()
	r.Close()
	first, second := NewChange(path, state, time.Second), NewChange(path, state, time.Second)
	_ = first.Add(Skip("b.md", kg.Stamp{Skipped: "it is broken"}))
	if _, err := first.Commit(context.Background(), "v", time.Now()); err != nil {
		t.Fatal(err)
	}
	if _, err := second.Commit(context.Background(), "v", time.Now()); !errors.Is(err, ErrStale) {
		t.Errorf("%v, want %v", err, ErrStale)
	}
}

// TestAbandonedBuildLeavesTheOldIndex gives up a build half-way.
func TestAbandonedBuildLeavesTheOldIndex(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	w, err := Create(path, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Add(parcelOf(t, "b.md", 2)); err != nil {
		t.Fatal(err)
	}
	w.Close()
	if r := open(t, path); r.State().Counts.Notes != 1 {
		t.Errorf("%d notes, want the one of before", r.State().Counts.Notes)
	}
	if left, _ := filepath.Glob(path + ".*"); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}
