package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

// sealed is an index of some pages that was built, then changed, with its seal.
func sealed(t *testing.T, change func(path string)) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "index.db")
	notes := map[string]uint64{}
	for i := range 200 {
		notes[fmt.Sprintf("note-%03d.md", i)] = uint64(i)
	}
	build(t, path, notes)
	change(path)
	if _, ok := readSeal(path); !ok {
		t.Fatal("it has no seal")
	}
	return path
}

// removing is a change of an index, for so many bytes of notes.
func removing(t *testing.T, notes int, bytes int64) func(path string) {
	t.Helper()
	return func(path string) {
		update(t, path, bytes, func(c *Change) {
			for i := range notes {
				_ = c.Remove(fmt.Sprintf("note-%03d.md", i))
			}
		})
	}
}

// TestDamageIsSeen spoils a byte of each page of indexes that were written in every
// way. Whatever a decoder would have made of it, it is seen.
func TestDamageIsSeen(t *testing.T) {
	for name, change := range map[string]func(string){
		"built":     func(string) {},
		"in place":  removing(t, 1, 0),
		"a copy":    removing(t, 1, 2*mostInPlace),
		"most gone": removing(t, 190, 0),
	} {
		path := sealed(t, change)
		for _, look := range []func(string, time.Duration) error{Verify, Assure} {
			if err := look(path, time.Second); err != nil {
				t.Errorf("%s: whole: %v", name, err)
			}
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for at := 2*pageSize + pageSize/2; at < pagesOf(t, path)*pageSize; at += pageSize {
			if err := os.WriteFile(path, spoil(content, at), 0o644); err != nil {
				t.Fatal(err)
			}
			if err := Verify(path, time.Second); !errors.Is(err, ErrDamaged) {
				t.Fatalf("%s: byte %d spoilt: verified: %v", name, at, err)
			}
			if err := Assure(path, time.Second); !errors.Is(err, ErrDamaged) {
				t.Fatalf("%s: byte %d spoilt: assured: %v", name, at, err)
			}
		}
	}
}

func pagesOf(t *testing.T, path string) (n int) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m, err := examinePages(path, f)
	if err != nil {
		t.Fatal(err)
	}
	return int(m.pages)
}

// TestNoSealIsNoDamage takes the seal away, as a process does that is killed while it
// writes, and leaves one of another transaction. Neither says anything of the index: it
// gets its own, unless a page of it is none.
func TestNoSealIsNoDamage(t *testing.T) {
	path := sealed(t, removing(t, 1, 0))
	right, _ := readSeal(path)
	for name, spoilSeal := range map[string]func() error{
		"none":    func() error { return os.Remove(SealPath(path)) },
		"broken":  func() error { return breakSeal(path) },
		"another": func() error { seal{right.transaction - 1, 1}.write(path); return nil },
	} {
		if err := spoilSeal(); err != nil {
			t.Fatal(err)
		}
		if err := Verify(path, time.Second); err != nil {
			t.Errorf("%s: verified: %v", name, err)
		}
		if err := Assure(path, time.Second); err != nil {
			t.Errorf("%s: assured: %v", name, err)
		}
		if got, _ := readSeal(path); got != right {
			t.Errorf("%s: sealed with %v, want %v", name, got, right)
		}
	}

	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	root := rootOf(t, path, "entries")
	clear(content[root*pageSize : (root+1)*pageSize])
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	_ = breakSeal(path)
	if err := Assure(path, time.Second); !errors.Is(err, ErrDamaged) {
		t.Errorf("a page is empty: %v", err)
	}
	if _, ok := readSeal(path); ok {
		t.Error("it was sealed")
	}
}

// rootOf is the page where a bucket begins.
func rootOf(t *testing.T, path, bucket string) int {
	t.Helper()
	r := open(t, path)
	defer r.Close()
	return int(r.tx.bucket(bucket).Root())
}

// TestSealIsBrokenFirst looks at the seal while a change is written in place: there is
// none from before the first page is written until after the last.
func TestSealIsBrokenFirst(t *testing.T) {
	path := sealed(t, func(string) {})
	f, err := inPlace(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer f.abandon()
	w, err := f.begin(false)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := readSeal(path); !ok {
		t.Error("it is broken before it has to be")
	}
	if err := w.tx.bucket("meta").Put([]byte("x"), nil); err != nil {
		t.Fatal(err)
	}
	w.tx.OnCommit(func() {
		if _, ok := readSeal(path); ok {
			t.Error("it is not broken when the pages are written")
		}
	})
	if err := f.finish(w.tx); err != nil {
		t.Fatal(err)
	}
	if err := Verify(path, time.Second); err != nil {
		t.Error(err)
	}
	if _, ok := readSeal(path); !ok {
		t.Error("it is not sealed again")
	}
}

// TestSealCannotBeBroken lays something in the place of the seal that can't be moved
// away. What is to be written isn't then, in no way, and nobody waits for ever.
func TestSealCannotBeBroken(t *testing.T) {
	for name, bytes := range map[string]int64{"in place": 0, "a copy": 2 * mostInPlace} {
		path := sealed(t, func(string) {})
		_ = os.Remove(SealPath(path))
		if err := os.MkdirAll(filepath.Join(SealPath(path), "x"), 0o755); err != nil {
			t.Fatal(err)
		}
		before := stateOf(t, path)
		c := NewChange(path, before, bytes, time.Second)
		_ = c.Remove("note-000.md")
		if _, err := c.Commit(context.Background(), "v", time.Unix(2, 0)); err == nil {
			t.Errorf("%s: it was written", name)
		}
		if after := stateOf(t, path); after != before {
			t.Errorf("%s: %+v became %+v", name, before, after)
		}
	}
}

func stateOf(t *testing.T, path string) State {
	t.Helper()
	r := open(t, path)
	defer r.Close()
	return r.State()
}

// TestVerifyWhileReplaced puts another index in the place of one, with its seal, between the look at
// the seal and that at the pages. Neither is damaged.
func TestVerifyWhileReplaced(t *testing.T) {
	path := sealed(t, func(string) {})
	was, _ := readSeal(path)
	other := filepath.Join(t.TempDir(), "index.db")
	build(t, other, map[string]uint64{"note-000.md": 7}) // by as many transactions
	db, err := openBolt(other, &bolt.Options{ReadOnly: true, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	must(t, db.View(func(tx *bolt.Tx) error {
		if uint64(tx.ID()) != was.transaction {
			t.Fatalf("transaction %d and %d", tx.ID(), was.transaction)
		}
		if err := isAsSealed(path, tx, was); !errors.Is(err, errChanged) {
			t.Errorf("with the same seal: %v", err)
		}
		now, _ := readSeal(other)
		now.write(path)
		return isAsSealed(path, tx, was)
	}))
}

// TestSealOfAnother: a seal that may not be written may still be removed.
func TestSealOfAnother(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is forbidden to root")
	}
	path := sealed(t, func(string) {})
	must(t, os.Chmod(SealPath(path), 0o444))
	must(t, breakSeal(path))
	if _, ok := readSeal(path); ok {
		t.Error("it has a seal")
	}
}
