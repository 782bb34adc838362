package wholefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

// TestFailure: what fails leaves the old file, and nothing beside it.
func TestFailure(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	if err := Write(path, text("old")); err != nil {
		t.Fatal(err)
	}
	full := errors.New("full")
	if err := Write(path, func(w io.Writer) error { return errors.Join(text("new")(w), full) }); !errors.Is(err, full) {
		t.Errorf("%v, want %v", err, full)
	}
	content, err := os.ReadFile(path)
	if err != nil || string(content) != "old" {
		t.Errorf("%q, %v", content, err)
	}
	if list, err := os.ReadDir(dir); err != nil || len(list) != 1 {
		t.Errorf("%v, %v", list, err)
	}
}

// TestLongName: a file whose name is as long as any may be is replaced like others.
func TestLongName(t *testing.T) {
	path := filepath.Join(t.TempDir(), strings.Repeat("n", 252)+".md")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Skip(err)
	}
	if err := Write(path, text("new")); err != nil {
		t.Error(err)
	}
}
