package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

// together runs a command again and again, in processes of its own, until the
// function that it returns is called. Each run has to succeed.
func together(t *testing.T, args ...string) (stop func() int) {
	t.Helper()
	done := make(chan struct{})
	runs, wait := 0, sync.WaitGroup{}
	wait.Go(func() {
		for {
			select {
			case <-done:
				return
			default:
			}
			if out, err := program(t, args...).CombinedOutput(); err != nil {
				t.Errorf("notes %q: %v\n%s", args, err, out)
				return
			}
			runs++
		}
	})
	return func() int { close(done); wait.Wait(); return runs }
}

// TestQueriesWhileIndexing asks an index that is changed and built anew all the
// time. Every answer is of one state, and none fails; nor does any run of
// index.
func TestQueriesWhileIndexing(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "kb")
	madeUp(60, 3).write(t, folder)
	succeed(t, "index", folder)
	stops := []func() int{
		together(t, "--notes", folder, "related", "cilium", "--json"),
		together(t, "--notes", folder, "entities", "--json"),
		together(t, "--notes", folder, "graph", "--all", "--json"),
		together(t, "--notes", folder, "status"),
	}
	for i := range atLeast(t, 10, 3) {
		must(t, os.WriteFile(filepath.Join(folder, "day0", "new.md"), fmt.Appendf(nil, "Round %d. Falco uses eBPF.", i), 0o644))
		args := []string{"index", folder}
		if i%3 == 2 {
			args = append(args, "--rebuild")
		}
		succeed(t, args...)
	}
	for _, stop := range stops {
		if stop() == 0 {
			t.Error("a query was never answered")
		}
	}
	checkIndex(t, filepath.Join(folder, ".notes", "index.db"))
}

// atLeast is how often to do something: less often in a short test.
func atLeast(t *testing.T, long, short int) int {
	t.Helper()
	if testing.Short() {
		return short
	}
	return long
}

// TestSeveralIndex runs index several times at once. One after the other they
// do what there is to do, and no more.
func TestSeveralIndex(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "kb")
	book := madeUp(60, 4)
	book.write(t, folder)
	var outputs [4]string
	var wait sync.WaitGroup
	for i := range outputs {
		wait.Go(func() {
			out, err := program(t, "index", "--wait", "30s", folder).CombinedOutput()
			if err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			outputs[i] = strings.TrimSpace(string(out))
		})
	}
	wait.Wait()
	slices.Sort(outputs[:])
	added, unchanged := fmt.Sprintf("%[1]d notes: %[1]d added", len(book)), fmt.Sprintf("%[1]d notes: %[1]d unchanged", len(book))
	if want := [4]string{added, unchanged, unchanged, unchanged}; outputs != want {
		t.Errorf("said %q, want %q", outputs, want)
	}
}

// holdLock holds a lock as another process would, until the function that it
// returns is called.
func holdLock(t *testing.T, path string) (let func()) {
	t.Helper()
	l := flock.New(path)
	must(t, l.Lock())
	return func() { must(t, l.Unlock()) }
}

// TestNoWait: who is to wait for no time at all doesn't wait, and needn't where nobody is
// in the way.
func TestNoWait(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "kb")
	madeUp(5, 1).write(t, folder)
	succeed(t, "index", "--wait", "0", folder)
	let := holdLock(t, filepath.Join(folder, ".notes", "index.db.lock"))
	for _, wait := range []string{"0", "0s"} {
		began := time.Now()
		if fail(t, 1, "index", "--wait", wait, folder); time.Since(began) > 3*time.Second {
			t.Errorf("it waited %v", time.Since(began))
		}
	}
	let()
	succeed(t, "index", "--wait", "0", folder)
}

// stopped is a process that holds what it holds, because it was stopped.
func stopped(t *testing.T, cmd *exec.Cmd, when func() bool) {
	t.Helper()
	must(t, cmd.Start())
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for deadline := time.Now().Add(10 * time.Second); !when(); {
		if time.Now().After(deadline) {
			t.Fatal("it never came so far")
		}
		time.Sleep(time.Millisecond)
	}
	freeze(t, cmd.Process)
}

// TestWhoHoldsIt stops an index in the middle of its work. Whoever has to wait
// for it says for whom, by number and command, and only as long as told.
func TestWhoHoldsIt(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("no process can be stopped")
	}
	folder := filepath.Join(t.TempDir(), "kb")
	book := madeUp(60, 5)
	book.write(t, folder)
	lock := filepath.Join(folder, ".notes", "index.db.lock")
	holder := program(t, "index", "--jobs", "1", folder)
	stopped(t, holder, func() bool { text, _ := os.ReadFile(lock); return len(text) > 0 })

	began := time.Now()
	said := fail(t, 1, "index", "--wait", "200ms", folder)
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it waited for %v", took)
	}
	want := fmt.Sprintf(`^notes: the index is in use: process %d \(notes index --jobs 1 .*\) is indexing into ".*index\.db"\nhint: wait for it, or raise the time to wait\n$`, holder.Process.Pid)
	if !regexp.MustCompile(want).MatchString(said) {
		t.Errorf("said %q, want %q", said, want)
	}

	must(t, holder.Process.Kill())
	_ = holder.Wait()
	began = time.Now()
	if out, want := succeed(t, "index", folder), fmt.Sprintf("%d notes: ", len(book)); !strings.HasPrefix(out, want) {
		t.Errorf("after it was killed: said %q", out)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("after it was killed: took %v", took)
	}
}
