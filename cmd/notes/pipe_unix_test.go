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
			endsInTime(t, folder, want, command)
		}
	}
}

// TestPipeWithoutIndex: where there is no index, a pipe in the place of its lock is nobody who
// builds it.
func TestPipeWithoutIndex(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "kb")
	madeUp(3, 1).write(t, folder)
	must(t, os.Mkdir(filepath.Join(folder, ".notes"), 0o755))
	must(t, syscall.Mkfifo(filepath.Join(folder, ".notes", "index.db.lock"), 0o600))
	endsInTime(t, folder, 3, "status")
	endsInTime(t, folder, 0, "why", "Istio")
}

// endsInTime runs a command in a folder and kills it if it waits.
func endsInTime(t *testing.T, folder string, want int, args ...string) {
	t.Helper()
	cmd := program(t, args...)
	cmd.Dir = folder
	late := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
	out, _ := cmd.CombinedOutput()
	if late.Stop(); cmd.ProcessState.ExitCode() != want {
		t.Errorf("%s: %q ended with %v, said %q", folder, args, cmd.ProcessState, out)
	}
}
