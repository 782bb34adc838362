//go:build unix

package main

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// TestPipes: nobody waits at a pipe that lies where the program looks for a file, be it a
// file of rules or settings or one of the index.
func TestPipes(t *testing.T) {
	t.Parallel()
	for name, code := range map[string]int{".gitignore": 0, ".notesignore": 0, "config.yaml": 0, "pipe.md": 0, ".notes/index.db.sum": 1, ".notes/index.db.lock": 1} {
		folder := filepath.Join(t.TempDir(), "kb")
		madeUp(3, 1).write(t, folder)
		succeed(t, "index", folder)
		pipe := filepath.Join(folder, filepath.FromSlash(name))
		must(t, os.RemoveAll(pipe))
		must(t, syscall.Mkfifo(pipe, 0o600))
		for command, want := range map[string]int{"index": code, "status": 0} {
			cmd := program(t, command)
			cmd.Dir = folder
			late := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
			out, _ := cmd.CombinedOutput()
			if late.Stop(); cmd.ProcessState.ExitCode() != want {
				t.Errorf("%s: %q ended with %v, said %q", name, command, cmd.ProcessState, out)
			}
		}
	}
}
