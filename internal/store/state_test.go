package store

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

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

// TestLocked looks for the error that somebody gets who waits for another
// process that writes, and that the wait is bounded.
func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	r := open(t, path)
	state := r.State()
	r.Close()
	other, err := bolt.Open(path, 0o644, &bolt.Options{Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	for _, bytes := range []int64{0, 2 * mostInPlace} {
		began := time.Now()
		c := NewChange(path, state, bytes, 100*time.Millisecond)
		_ = c.Remove("a.md")
		if _, err := c.Commit(context.Background(), "v", time.Now()); !errors.Is(err, ErrLocked) {
			t.Errorf("%v, want %v", err, ErrLocked)
		}
		if waited := time.Since(began); waited > 5*time.Second {
			t.Errorf("waited %v", waited)
		}
	}
}

// TestReadersAreNoHindrance changes an index that somebody reads all the time, who
// goes on with what it was.
func TestReadersAreNoHindrance(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a file that is open can't be replaced there")
	}
	for _, bytes := range []int64{0, 2 * mostInPlace} {
		path := filepath.Join(t.TempDir(), "index.db")
		build(t, path, map[string]uint64{"a.md": 1})
		r := open(t, path)
		c := NewChange(path, r.State(), bytes, time.Second)
		_ = c.Add(parcelOf(t, "b.md", 2))
		if _, err := c.Commit(context.Background(), "v", time.Now()); err != nil {
			t.Error(err)
		}
		if err := r.Guard(func() error { return readAll(r) }); err != nil || r.State().Counts.Notes != 1 {
			t.Errorf("%d notes, %v, for whom asked before", r.State().Counts.Notes, err)
		}
		if again := open(t, path); again.State().Counts.Notes != 2 {
			t.Errorf("%d notes for whom asks later", again.State().Counts.Notes)
		}
		if left, _ := filepath.Glob(path + ".*"); len(left) != 1 || left[0] != SealPath(path) {
			t.Errorf("left behind: %q", left)
		}
	}
}

// TestDamagedIsLetGoOf opens, for writing and for reading, what makes bbolt panic.
// The process must not keep its own lock on the file.
func TestDamagedIsLetGoOf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	r := open(t, path)
	state := r.State()
	r.Close()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// The head of every page but the first two says what is on it.
	var heads []int
	for at := 2*pageSize + 8; at < len(content); at += pageSize {
		heads = append(heads, at)
	}
	if err := os.WriteFile(path, spoil(content, heads...), 0o644); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	for range 2 {
		c := NewChange(path, state, 0, 5*time.Second)
		_ = c.Remove("a.md")
		if _, err := c.Commit(context.Background(), "v", time.Now()); !errors.Is(err, ErrDamaged) {
			t.Errorf("writing: %v, want %v", err, ErrDamaged)
		}
		if _, err := Open(path, 5*time.Second); !errors.Is(err, ErrDamaged) {
			t.Errorf("reading: %v, want %v", err, ErrDamaged)
		}
	}
	if waited := time.Since(began); waited > 4*time.Second {
		t.Errorf("waited %v, for itself", waited)
	}
}

// TestIndexIsARegularFile wants no pipe to be waited for.
func TestIndexIsARegularFile(t *testing.T) {
	if _, err := os.Stat(os.DevNull); err != nil || runtime.GOOS == "windows" {
		t.Skip("nothing else there")
	}
	if _, err := Open(os.DevNull, time.Second); err == nil || !strings.Contains(err.Error(), "not a regular file") {
		t.Error(err)
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
	first, second := NewChange(path, state, 0, time.Second), NewChange(path, state, 0, time.Second)
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
	if left, _ := filepath.Glob(path + ".*"); len(left) != 1 || left[0] != SealPath(path) {
		t.Errorf("left behind: %q", left)
	}
}
