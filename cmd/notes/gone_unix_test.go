//go:build unix

package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestDeletedCurrentFolder runs the program in a folder that was deleted. Where the
// notes are named in full it does all that it does elsewhere.
func TestDeletedCurrentFolder(t *testing.T) {
	t.Parallel()
	folder, gone := filepath.Join(t.TempDir(), "kb"), filepath.Join(t.TempDir(), "gone")
	madeUp(5, 1).write(t, folder)
	run := func(args ...string) (said string, ok bool) {
		script := `mkdir "$1" && cd "$1" && rmdir "$1" && shift && exec "$@"`
		cmd := program(t, append([]string{"-c", script, "sh", gone, "notes"}, args...)...)
		cmd.Path = "/bin/sh"
		out, err := cmd.CombinedOutput()
		return string(out), err == nil
	}
	for _, args := range [][]string{{"index", folder}, {"--notes", folder, "topics"}, {"--db", filepath.Join(folder, ".notes", "index.db"), "entities"}} {
		if said, ok := run(args...); !ok {
			t.Errorf("%q said %q", args, said)
		}
	}
	for _, args := range [][]string{{"index"}, {"topics"}} {
		if said, ok := run(args...); ok || !strings.HasPrefix(said, `notes: the folder "." was deleted`+"\nhint: ") {
			t.Errorf("%q said %q", args, said)
		}
	}
}
