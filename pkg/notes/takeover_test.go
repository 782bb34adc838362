package notes

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"notes/internal/store"
)

// withNamed makes an index of a folder and of a file in it that was named.
func withNamed(t *testing.T, o Options) Options {
	t.Helper()
	put(t, o.Folder, map[string]string{"a.txt": "Istio uses Envoy.", "b.md": "Cilium uses eBPF."})
	refresh(t, o)
	named := o
	named.Files = []string{filepath.Join(o.Folder, "a.txt")}
	refresh(t, named)
	return o
}

// bar puts a link that leads back to itself in the place of a file that was named: nobody can
// read it.
func bar(t *testing.T, note string) {
	t.Helper()
	_ = os.Remove(note)
	if err := os.Symlink(filepath.Base(note), note); err != nil {
		t.Skip(err)
	}
}

// relabel makes an index one that another vocabulary or other rules have made.
func relabel(t *testing.T, o Options, label func(was string) string) {
	t.Helper()
	r, err := store.Open(o.db(), time.Second)
	if err != nil {
		t.Fatal(err)
	}
	state := r.State()
	r.Close()
	w := store.NewChange(o.db(), state, 0, time.Second)
	defer w.Close()
	if _, err := w.Commit(context.Background(), label(state.Vocabulary), time.Now()); err != nil {
		t.Fatal(err)
	}
}

// TestTakeOver: what is known of a note that can't be read goes over to an index that the same
// rules make, by whatever vocabulary, and is lost in one of others.
func TestTakeOver(t *testing.T) {
	for _, c := range []struct {
		name   string
		label  func(was string) string
		unread int
		lost   []string
	}{
		{"another vocabulary", func(was string) string { return was + "0" }, 1, []string{}},
		{"other rules", func(was string) string { return "0" + was }, 0, []string{"a.txt"}},
	} {
		o := withNamed(t, Options{Folder: t.TempDir()})
		relabel(t, o, c.label)
		bar(t, filepath.Join(o.Folder, "a.txt"))
		r := refresh(t, o)
		if r.Rebuilt != OtherVocabulary || r.Added != 1 || r.Unread != c.unread || r.Notes != 1+c.unread || !cmp.Equal(r.Lost, c.lost) {
			t.Errorf("%s: %+v", c.name, r)
		}
	}
}

// TestTakeOverOfOthers: what an index knew of another folder is nothing that this one loses.
func TestTakeOverOfOthers(t *testing.T) {
	db, two := filepath.Join(t.TempDir(), "index.db"), t.TempDir()
	withNamed(t, Options{Folder: t.TempDir(), DB: db})
	put(t, two, map[string]string{"b.md": "Cilium uses eBPF."})
	bar(t, filepath.Join(two, "a.txt"))
	r := refresh(t, Options{Folder: two, DB: db})
	if r.Added != 1 || r.Unread != 0 || len(r.Lost) != 0 || len(r.Skipped) != 1 {
		t.Errorf("%+v", r)
	}
}
