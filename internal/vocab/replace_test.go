package vocab

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	path, link := filepath.Join(dir, "deep", "v.yaml"), filepath.Join(dir, "link.yaml")
	if err := Replace(path, nil, []byte("one")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Replace(link, []byte("one"), []byte("two")); err != nil {
		t.Fatal(err)
	}
	content, _ := os.ReadFile(path)
	info, err := os.Stat(path)
	if err != nil || string(content) != "two" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q, %v, %v", content, info.Mode(), err)
	}
	if target, err := os.Readlink(link); err != nil || target != path {
		t.Errorf("the link is gone: %q, %v", target, err)
	}
	if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

// Two that edit at once must not undo each other's work.
func TestReplaceSeesOthers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "v.yaml")
	if err := os.WriteFile(path, []byte("theirs"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, was := range [][]byte{nil, []byte("ours")} {
		if err := Replace(path, was, []byte("new")); err == nil || !strings.Contains(err.Error(), "changed by somebody else") {
			t.Errorf("%q: %v", was, err)
		}
	}
	if content, _ := os.ReadFile(path); string(content) != "theirs" {
		t.Errorf("%q", content)
	}
}
