//go:build unix

package source

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

// TestFolder reads a note, and not the pipe that has taken its place since it was found.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	note := filepath.Join(dir, "a.md")
	if err := os.WriteFile(note, []byte("Istio."), 0o600); err != nil {
		t.Fatal(err)
	}
	on := Folder(dir)
	if found := slices.Collect(Walk(t.Context(), on, Options{})); len(found) != 1 || found[0].Skipped != "" {
		t.Fatalf("found %v", found)
	}
	if content, err := Read(on, "a.md", Options{}); err != nil || string(content) != "Istio." {
		t.Errorf("read %q, %v", content, err)
	}
	if err := os.Remove(note); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(note, 0o600); err != nil {
		t.Fatal(err)
	}
	var fault *Fault
	if _, err := Read(on, "a.md", Options{}); !errors.As(err, &fault) || fault.Barred {
		t.Errorf("of a pipe: %v", err)
	}
	if _, err := Read(on, "../a.md", Options{}); !errors.As(err, &fault) {
		t.Errorf("of a path out of the folder: %v", err)
	}
}
