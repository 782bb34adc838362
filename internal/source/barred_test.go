package source

import (
	"context"
	"io/fs"
	"iter"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestBarredIsNotRemoved lays a folder in which some things may not be read beside an
// index that knows them all: they stay as they are, and only what is gone is removed.
func TestBarredIsNotRemoved(t *testing.T) {
	all := folder(map[string]string{"a.md": "", "b-c.md": "", "b/b.md": "", "b/c/c.md": "", "bb/d.md": ""})
	var known []File
	for f := range Walk(context.Background(), all, Options{}) {
		known = append(known, f)
	}
	known = append(known, File{Path: "bb/gone.md"}, File{Path: "c.md"})
	for _, test := range []struct {
		path string
		want map[string]State
	}{
		{"b", map[string]State{"b": Added, "b/b.md": Unread, "b/c/c.md": Unread}},
		{"b/c", map[string]State{"b/c": Added, "b/c/c.md": Unread}},
		{"a.md", map[string]State{"a.md": Unread}},
	} {
		want := map[string]State{"bb/gone.md": Removed, "c.md": Removed}
		for path, state := range test.want {
			want[path] = state
		}
		got := map[string]State{}
		for c := range Diff(Walk(context.Background(), losing{all, test.path, fs.ErrPermission}, Options{}), stampsOf(known)) {
			if c.State != Same {
				got[c.File.Path] = c.State
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s may not be read: want (-), got (+):\n%s", test.path, diff)
		}
	}
}

// stampsOf is an index that has read some files.
func stampsOf(files []File) iter.Seq2[string, kg.Stamp] {
	return func(yield func(string, kg.Stamp) bool) {
		for _, f := range files {
			if !yield(f.Path, kg.Stamp{Size: f.Size, Modified: f.Modified, Changed: f.Changed, Hash: 1}) {
				return
			}
		}
	}
}
