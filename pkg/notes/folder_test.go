package notes

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestFolderAlone opens, reads and writes with an index alone, as a program
// would that uses this package.
func TestFolderAlone(t *testing.T) {
	folder, db := t.TempDir(), filepath.Join(t.TempDir(), "kb.db")
	put(t, folder, map[string]string{"a.md": "Istio uses Envoy."})
	refresh(t, Options{Folder: folder, DB: db})
	put(t, folder, map[string]string{"b.md": "Cilium uses eBPF."})
	alone := Options{DB: db}
	if s, err := ready(t, alone).Status(context.Background()); err != nil || len(s.Added) != 1 || s.Folder != folder {
		t.Errorf("status: %+v, %v", s, err)
	}
	if why, err := Why(context.Background(), alone, "Cilium", -1); err != nil || len(why.Verdicts) != 1 {
		t.Errorf("why: %+v, %v", why, err)
	}
	v, err := OpenVocabulary(alone)
	if want := filepath.Join(folder, ".notes", "vocabulary.yaml"); err != nil || v.File() != want {
		t.Errorf("vocabulary: %v, want %q", err, want)
	}
	if r := refresh(t, alone); r.Added != 1 || r.Notes != 2 {
		t.Errorf("index: %+v", r)
	}
}

// TestOtherFolder asks about one folder with the index of another, before and after
// the index is that of the first and its own folder is gone.
func TestOtherFolder(t *testing.T) {
	kb, other, db := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "kb.db")
	put(t, kb, map[string]string{"a.md": "Istio uses Envoy."})
	refresh(t, Options{Folder: kb, DB: db})
	book := ready(t, Options{Folder: kb, DB: db})
	if _, err := Open(context.Background(), Options{Folder: other, DB: db}); !errors.Is(err, ErrOtherFolder) {
		t.Errorf("opened for another folder: %v, want %v", err, ErrOtherFolder)
	}
	put(t, other, map[string]string{"b.md": "Cilium uses eBPF."})
	refresh(t, Options{Folder: other, DB: db})
	if _, err := book.Entities(context.Background(), ""); !errors.Is(err, ErrOtherFolder) {
		t.Errorf("made anew for another folder while open: %v, want %v", err, ErrOtherFolder)
	}
	if err := os.RemoveAll(other); err != nil {
		t.Fatal(err)
	}
	if list, err := book.Entities(context.Background(), "Cilium"); len(list) != 1 || err != nil {
		t.Errorf("of a folder that is gone: %v, %v", list, err)
	}
}

// TestFolderOf moves a notebook and its index, together and apart.
func TestFolderOf(t *testing.T) {
	home := t.TempDir()
	at := func(name string) string { return filepath.Join(home, filepath.FromSlash(name)) }
	put(t, at("kb"), map[string]string{"a.md": "Istio uses Envoy."})
	refresh(t, Options{Folder: at("kb")})
	refresh(t, Options{Folder: at("kb"), DB: at("kb/inside.db")})
	refresh(t, Options{Folder: at("kb"), DB: at("outside.db")})
	for _, step := range []struct{ from, to, db, want string }{
		{"", "", "kb/.notes/index.db", "kb"},
		{"", "", "kb/inside.db", "kb"},
		{"", "", "outside.db", "kb"},
		{"", "", "none.db", ""},
		{"kb/inside.db", "taken/other.db", "taken/other.db", "kb"},
		{"kb", "deep/moved", "deep/moved/.notes/index.db", "deep/moved"},
		{"outside.db", "elsewhere.db", "elsewhere.db", "kb"},
	} {
		if step.from != "" {
			_ = os.MkdirAll(filepath.Dir(at(step.to)), 0o755)
			if err := os.Rename(at(step.from), at(step.to)); err != nil {
				t.Fatal(err)
			}
		}
		want := at(step.want)
		if step.want == "" {
			want = ""
		}
		if got, err := FolderOf(Options{DB: at(step.db)}); got != want || err != nil {
			t.Errorf("%s: %q, %v, want %q", step.db, got, err, want)
		}
	}
}
