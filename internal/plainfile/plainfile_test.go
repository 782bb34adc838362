//go:build unix

package plainfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestRead: only a file is read, at once or not at all.
func TestRead(t *testing.T) {
	dir := t.TempDir()
	file, pipe, link := filepath.Join(dir, "file"), filepath.Join(dir, "pipe"), filepath.Join(dir, "link")
	if err := os.WriteFile(file, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(pipe, link); err != nil {
		t.Fatal(err)
	}
	if got, err := Read(file); err != nil || string(got) != "text" {
		t.Errorf("%q, %v", got, err)
	}
	for path, want := range map[string]error{pipe: ErrIrregular, link: ErrIrregular, dir: ErrIrregular, os.DevNull: ErrIrregular, filepath.Join(dir, "none"): fs.ErrNotExist} {
		if got, err := Read(path); !errors.Is(err, want) || got != nil {
			t.Errorf("%s: %q, %v, want %v", path, got, err, want)
		}
	}
}
