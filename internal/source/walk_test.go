package source

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// folder makes a file system of paths; those that end in a slash are folders.
func folder(files map[string]string) fstest.MapFS {
	m := fstest.MapFS{}
	for path, content := range files {
		m[path] = &fstest.MapFile{Data: []byte(content)}
	}
	return m
}

// walked lists what a walk yields, with the reason of what is skipped.
func walked(t *testing.T, f fs.FS, o Options) []string {
	t.Helper()
	var list []string
	for file := range Walk(context.Background(), f, o) {
		line := file.Path
		if file.Skipped != "" {
			line += ": " + file.Skipped
		}
		list = append(list, line)
	}
	return list
}

func TestWalk(t *testing.T) {
	for _, test := range []struct {
		name  string
		files map[string]string
		o     Options
		want  []string
	}{
		{"extensions in any case", map[string]string{"a.md": "", "B.MARKDOWN": "", "c.txt": "", "d.mdx": "", "md": ""}, Options{}, []string{"B.MARKDOWN", "a.md"}},
		{"other extensions", map[string]string{"a.md": "", "c.txt": ""}, Options{Extensions: []string{".txt"}}, []string{"c.txt"}},
		{"hidden", map[string]string{".a.md": "", ".git/b.md": "", "x/.obsidian/c.md": "", "x/d.md": ""}, Options{}, []string{"x/d.md"}},
		{"byte order of whole paths", map[string]string{"a/b.md": "", "a-b/c.md": "", "a.md": "", "a0.md": ""}, Options{}, []string{"a-b/c.md", "a.md", "a/b.md", "a0.md"}},
		{"gitignore", map[string]string{".gitignore": "draft*\n# all\n/top.md\n!draft-kept.md\n", "draft.md": "", "draft-kept.md": "", "top.md": "", "x/top.md": "", "x/drafts/a.md": ""}, Options{}, []string{"draft-kept.md", "x/top.md"}},
		{"notesignore has the last word", map[string]string{".gitignore": "*.md\r\n", ".notesignore": "!keep.md\n", "keep.md": "", "other.md": ""}, Options{}, []string{"keep.md"}},
		{"rules of an inner folder", map[string]string{"x/.gitignore": "a.md\n", "x/a.md": "", "x/y/a.md": "", "a.md": ""}, Options{}, []string{"a.md"}},
		{"too large", map[string]string{"a.md": "12345"}, Options{MaxSize: 4}, []string{"a.md: the file has 5 bytes, the limit is 4 bytes; raise max_file_size if it is a note"}},
		{"a little too large", map[string]string{"a.md": strings.Repeat("x", 1_000_001)}, Options{MaxSize: 1_000_000}, []string{"a.md: the file has 1000001 bytes, the limit is 1000000 bytes; raise max_file_size if it is a note"}},
	} {
		if diff := cmp.Diff(test.want, walked(t, folder(test.files), test.o)); diff != "" {
			t.Errorf("%s: want (-), got (+):\n%s", test.name, diff)
		}
	}
}

// TestWalkOrderIsSorted checks the promise that the diff stands on, with names
// around the slash.
func TestWalkOrderIsSorted(t *testing.T) {
	files := map[string]string{}
	for _, a := range []string{"a", "a-", "a!", "a0", "aa", "a b", "ä"} {
		for _, b := range []string{"x", "x.y", "x-y", "0"} {
			files[a+"/"+b+".md"] = ""
			files[a+b+".md"] = ""
		}
	}
	got := walked(t, folder(files), Options{})
	if len(got) != len(files) || !slices.IsSorted(got) {
		t.Errorf("%d of %d files, not sorted: %q", len(got), len(files), got)
	}
}

// TestLinks walks a folder with symbolic links out of it, within it, in a loop
// and to nothing.
func TestLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("symbolic links need a privilege there")
	}
	root := t.TempDir()
	for path, text := range map[string]string{
		"outside/secret.md": "x", "kb/x/a.md": "x", "kb/.hidden/h.md": "x", "kb/drafts/d.md": "x", "kb/x/e.md": "x", "kb/plain.txt": "x",
		"kb/.gitignore": "drafts/", "kb/x/.notesignore": "e.md",
	} {
		at := filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, ignored := "the symbolic link leads out of the folder; name the link itself to have it read, or put the file into the folder", "the symbolic link leads to what is hidden or ignored; name the link itself to have it read"
	want := []string{"x/a.md"}
	for link, is := range map[string]struct{ target, reason string }{
		"out":       {"../outside", "the symbolic link leads to a folder outside, which is not read; put that into the folder, or give it an index of its own"},
		"out.png":   {"../outside/secret.md", ""},
		"out.md":    {"../outside/secret.md", out},
		"abs.md":    {filepath.Join(root, "outside", "secret.md"), out},
		"loop":      {".", ""},
		"x/up":      {"..", ""},
		"again.md":  {"x/a.md", ""},
		"again":     {"x", ""},
		"hidden.md": {".hidden/h.md", ignored},
		"hide":      {".hidden", "the symbolic link leads to what is hidden or ignored"},
		"draft.md":  {"drafts/d.md", ignored},
		"inner.md":  {"x/e.md", ignored},
		"plain.md":  {"plain.txt", "the symbolic link leads to a file that is no note by its name; name the link itself to have it read"},
		"no.md":     {"missing.md", "the symbolic link leads to nothing; mend it, or remove it"},
		"no":        {"missing", ""},
		"drafts.md": {"drafts", "the symbolic link leads to what is hidden or ignored"},
	} {
		if err := os.Symlink(is.target, filepath.Join(root, "kb", link)); err != nil {
			t.Fatal(err)
		}
		if is.reason != "" {
			want = append(want, link+": "+is.reason)
		}
	}
	slices.SortFunc(want, func(a, b string) int {
		a, _, _ = strings.Cut(a, ": ")
		b, _, _ = strings.Cut(b, ": ")
		return strings.Compare(a, b)
	})
	if diff := cmp.Diff(want, walked(t, os.DirFS(filepath.Join(root, "kb")), Options{})); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// counting is a folder that counts how often its folders are listed.
type counting struct {
	fs.ReadLinkFS
	lists map[string]int
}

func (c counting) ReadDir(name string) ([]fs.DirEntry, error) {
	c.lists[name]++
	return fs.ReadDir(c.ReadLinkFS, name)
}

// TestLinksListNoFolderAgain walks many links within a folder.
func TestLinksListNoFolderAgain(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("symbolic links need a privilege there")
	}
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, "x", "y"), 0o755); err != nil {
		t.Fatal(err)
	}
	for i := range 20 {
		if err := os.Symlink(fmt.Sprintf("y/%d.md", i), filepath.Join(root, "x", fmt.Sprintf("%d.md", i))); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, "x", "y", fmt.Sprintf("%d.md", i)), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	folder := counting{os.DirFS(root).(fs.ReadLinkFS), map[string]int{}}
	if files := walked(t, folder, Options{}); len(files) != 20 {
		t.Errorf("walked %q", files)
	}
	for name, times := range folder.lists {
		if times > 2 { // by the walk and for the links
			t.Errorf("%s is listed %d times", name, times)
		}
	}
}

// TestNamesThatAreNotText tells of names that package fs refuses, and goes on.
func TestNamesThatAreNotText(t *testing.T) {
	root := t.TempDir()
	for _, path := range []string{"gr\xfc\xdfe.md", "\xfc/a.md", "z.md"} {
		at := filepath.Join(root, path)
		if os.MkdirAll(filepath.Dir(at), 0o755) != nil || os.WriteFile(at, nil, 0o644) != nil {
			t.Skip("there can be no such names here")
		}
	}
	want := []string{"gr\xfc\xdfe.md: the name of the file is not UTF-8; rename it", "z.md", "\xfc: the name of the folder is not UTF-8; rename it"}
	if diff := cmp.Diff(want, walked(t, os.DirFS(root), Options{})); diff != "" {
		t.Error(diff)
	}
}

// TestUnreadableFolder goes on after a folder that can't be listed.
func TestUnreadableFolder(t *testing.T) {
	root := t.TempDir()
	for _, dir := range []string{"a", "b"} {
		if err := os.Mkdir(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, dir, "n.md"), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(filepath.Join(root, "a"), 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(filepath.Join(root, "a"), 0o755)
	if _, err := os.ReadDir(filepath.Join(root, "a")); err == nil {
		t.Skip("permissions don't bind this user")
	}
	want := []string{"a: the folder can't be listed (permission denied); check its permissions", "b/n.md"}
	if diff := cmp.Diff(want, walked(t, os.DirFS(root), Options{})); diff != "" {
		t.Error(diff)
	}
}

func TestRead(t *testing.T) {
	f := folder(map[string]string{
		"good.md": "# Grüße\n", "nul.md": "a\nb\x00c", "latin.md": "a\n\nGr\xfc\xdfe", "utf16.md": "\xff\xfea\x00", "large.md": "123456",
	})
	for _, test := range []struct {
		path, says string
		line       int
	}{
		{"good.md", "", 0},
		{"nul.md", "NUL byte", 2},
		{"latin.md", "not UTF-8 (byte 0xfc)", 3},
		{"utf16.md", "UTF-16", 1},
		{"large.md", "limit is 5 bytes", 0},
		{"gone.md", "gone", 0},
	} {
		o := Options{MaxSize: 16}
		if test.path == "large.md" {
			o.MaxSize = 5
		}
		content, err := Read(f, test.path, o)
		var fault *Fault
		errors.As(err, &fault)
		switch {
		case test.says == "" && (err != nil || string(content) != "# Grüße\n"):
			t.Errorf("%s: %q, %v", test.path, content, err)
		case test.says != "" && (err == nil || !strings.Contains(err.Error(), test.says)):
			t.Errorf("%s: %v, want %q", test.path, err, test.says)
		case fault != nil && (fault.Line != test.line || fault.Line > 0 && fault.Hash == 0):
			t.Errorf("%s: %+v, want line %d and a hash", test.path, fault, test.line)
		}
	}
}
