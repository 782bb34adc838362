package source

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// losing is a folder in which everything below a path is lost once the walk
// has come to it.
type losing struct {
	fs.FS
	path string
	err  error
}

func (l losing) lost(name string) error {
	if name == l.path || strings.HasPrefix(name, l.path+"/") {
		return &fs.PathError{Op: "open", Path: name, Err: l.err}
	}
	return nil
}

func (l losing) Open(name string) (fs.File, error) {
	if err := l.lost(name); err != nil {
		return nil, err
	}
	return l.FS.Open(name)
}

// ReadDir lists what is there, and what is lost too: it was there.
func (l losing) ReadDir(name string) ([]fs.DirEntry, error) {
	if err := l.lost(name); err != nil {
		return nil, err
	}
	entries, err := fs.ReadDir(l.FS, name)
	for i, e := range entries {
		entries[i] = losingEntry{e, l.lost(path.Join(name, e.Name()))}
	}
	return entries, err
}

type losingEntry struct {
	fs.DirEntry
	err error
}

func (e losingEntry) Info() (fs.FileInfo, error) {
	if e.err != nil {
		return nil, e.err
	}
	return e.DirEntry.Info()
}

// TestLostOnTheWay takes files and folders away in the middle of a walk. What
// is gone is passed over, what may not be read is told of, and the rest goes on.
func TestLostOnTheWay(t *testing.T) {
	all := folder(map[string]string{"a.md": "", "b/b.md": "", "b/c/c.md": "", "d.md": ""})
	for _, test := range []struct {
		path string
		err  error
		want []string
	}{
		{"b/b.md", fs.ErrNotExist, []string{"a.md", "b/c/c.md", "d.md"}},
		{"b/b.md", syscall.ENOTDIR, []string{"a.md", "b/c/c.md", "d.md"}},
		{"b/b.md", fs.ErrPermission, []string{"a.md", "b/b.md: the file can't be read (permission denied); check its permissions", "b/c/c.md", "d.md"}},
		{"b", fs.ErrNotExist, []string{"a.md", "d.md"}},
		{"b", syscall.ENOTDIR, []string{"a.md", "d.md"}},
		{"b", fs.ErrPermission, []string{"a.md", "b: the folder can't be listed (permission denied); check its permissions", "d.md"}},
		{"b/c", errors.New("input/output error"), []string{"a.md", "b/b.md", "b/c: the folder can't be listed (input/output error); check its permissions", "d.md"}},
		{"b/c", syscall.ENAMETOOLONG, []string{"a.md", "b/b.md", "b/c: the folder can't be listed (" + syscall.ENAMETOOLONG.Error() + "); shorten its name, or those of the folders around it", "d.md"}},
		// The folder that was there when the walk was to begin hasn't lost its notes one by one.
		{".", fs.ErrNotExist, []string{".: the folder can't be listed (" + fs.ErrNotExist.Error() + "); check its permissions"}},
		{".", fs.ErrPermission, []string{".: the folder can't be listed (permission denied); check its permissions"}},
	} {
		got := walked(t, losing{all, test.path, test.err}, Options{})
		for i := range got {
			got[i] = strings.Replace(got[i], fs.ErrPermission.Error(), "permission denied", 1)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: %v: %s", test.path, test.err, diff)
		}
		if !errors.Is(test.err, fs.ErrNotExist) {
			if _, err := Read(losing{all, test.path, test.err}, path.Join(test.path, "x.md"), Options{}); err == nil {
				t.Errorf("%s: %v: it was read", test.path, test.err)
			}
		}
	}
}

// TestFoldersAreThoseOfTheWalk holds that what is watched is what is walked.
func TestFoldersAreThoseOfTheWalk(t *testing.T) {
	f := folder(map[string]string{
		"a.md": "", "x/y/z.md": "", "x/.hidden/z.md": "", ".git/z.md": "", "drafts/z.md": "", "x/old/z.md": "", "empty/readme": "",
		".gitignore": "drafts/\n", "x/.notesignore": "old/\n",
	})
	got := slices.Collect(Folders(context.Background(), f))
	if diff := cmp.Diff([]string{".", "empty", "x", "x/y"}, got); diff != "" {
		t.Error(diff)
	}
	for file := range Walk(context.Background(), f, Options{}) {
		if dir := path.Dir(file.Path); !slices.Contains(got, dir) {
			t.Errorf("%s is in a folder that isn't listed", file.Path)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got := slices.Collect(Folders(ctx, f)); len(got) > 0 {
		t.Errorf("after the end: %v", got)
	}
}

func TestConcerns(t *testing.T) {
	o := Options{Extensions: []string{".md", ".txt"}}
	for name, want := range map[string]bool{"a.md": true, "A.MD": true, "b.txt": true, ".gitignore": true, ".notesignore": true, ".a.md": false, "a.md~": false, "index.db": false, "": false} {
		if got := o.Concerns(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
