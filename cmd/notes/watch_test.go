package main

import (
	"bufio"
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// watcher is a run of watch.
type watcher struct {
	t     *testing.T
	cmd   *exec.Cmd
	lines chan string // of its standard output
	said  bytes.Buffer
}

// watch begins to watch a folder, and waits for the first round.
func watch(t *testing.T, folder string, args ...string) *watcher {
	t.Helper()
	w := &watcher{t: t, lines: make(chan string, 100)}
	w.cmd = program(t, append([]string{"watch", "--debounce", "20ms", folder}, args...)...)
	w.cmd.Stderr = &w.said
	out, err := w.cmd.StdoutPipe()
	must(t, err)
	must(t, w.cmd.Start())
	t.Cleanup(func() { _ = w.cmd.Process.Kill() })
	go func() {
		defer close(w.lines)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			w.lines <- lines.Text()
		}
	}()
	return w
}

// line wants the next line to be this.
func (w *watcher) line(want string) {
	w.t.Helper()
	select {
	case got := <-w.lines:
		if !regexp.MustCompile("^" + want + "$").MatchString(got) {
			w.t.Errorf("said %q, want %q", got, want)
		}
	case <-time.After(20 * time.Second):
		w.t.Fatalf("said nothing, want %q", want)
	}
}

// ends interrupts it, as Ctrl-C does, and wants it to end well and at once.
func (w *watcher) ends() {
	w.t.Helper()
	must(w.t, w.cmd.Process.Signal(os.Interrupt))
	began := time.Now()
	for line := range w.lines {
		w.t.Errorf("said %q at the end", line)
	}
	if err := w.cmd.Wait(); err != nil || time.Since(began) > 5*time.Second {
		w.t.Errorf("it ended with %v after %v\n%s", err, time.Since(began), w.said.String())
	}
}

// TestWatch works on a notebook under watch, and asks and indexes meanwhile.
func TestWatch(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("no process can be interrupted")
	}
	folder := filepath.Join(t.TempDir(), "kb")
	madeUp(20, 6).write(t, folder)
	w := watch(t, folder)
	w.line("20 notes: 20 added")

	path := filepath.Join(folder, "day0", "new.md")
	must(t, os.WriteFile(path, []byte("Falco uses eBPF."), 0o644))
	w.line("21 notes: 1 added, 20 unchanged")
	if out := succeed(t, "--notes", folder, "related", "falco"); !strings.Contains(out, "eBPF") {
		t.Errorf("Falco is not related to eBPF:\n%s", out)
	}

	must(t, os.WriteFile(path+".tmp", []byte("Tetragon uses eBPF, and so does Falco."), 0o644))
	must(t, os.Rename(path+".tmp", path))
	w.line("21 notes: 1 changed, 20 unchanged")

	must(t, os.WriteFile(filepath.Join(folder, "bad.md"), []byte("a\x00b"), 0o644))
	w.line("21 notes: 21 unchanged, 1 problem")
	must(t, os.Remove(filepath.Join(folder, "bad.md")))

	stop := together(t, "index", folder)
	must(t, os.Rename(filepath.Join(folder, "day1"), filepath.Join(folder, "moved")))
	time.Sleep(500 * time.Millisecond)
	stop()

	// Of several rounds at once it is chance which of the processes makes them.
	for len(w.lines) > 0 {
		<-w.lines
	}
	w.ends()
	said := w.said.String()
	if want := fmt.Sprintf("watching %q; Ctrl-C ends it\nbad.md:1: the file holds a NUL byte", folder); !strings.HasPrefix(said, want) || strings.Contains(said, "notes:") {
		t.Errorf("said %q, want %q", said, want)
	}
	want := export(t, filepath.Join(folder, ".notes", "index.db"))
	succeed(t, "index", "--rebuild", folder)
	if export(t, filepath.Join(folder, ".notes", "index.db")) != want {
		t.Error("the index that grew under watch differs from one that is built at once")
	}
}

// TestWatchWaits lets another process hold the index when watch wants to
// change it. It says so once, and does it later.
func TestWatchWaits(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("no process can be interrupted")
	}
	folder := filepath.Join(t.TempDir(), "kb")
	madeUp(20, 7).write(t, folder)
	w := watch(t, folder, "--wait", "100ms")
	w.line("20 notes: 20 added")

	let := holdLock(t, filepath.Join(folder, ".notes", "index.db.lock"))
	must(t, os.WriteFile(filepath.Join(folder, "new.md"), []byte("Falco uses eBPF."), 0o644))
	time.Sleep(time.Second)
	let()
	w.line("21 notes: 1 added, 20 unchanged")
	w.ends()
	if said := w.said.String(); strings.Count(said, "notes: the index is in use: ") != 1 || strings.Count(said, "hint: ") != 1 {
		t.Errorf("said %q", said)
	}
}

// TestWatchALot changes more files at once than a person ever does, in folders
// that come and go.
func TestWatchALot(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("no process can be interrupted")
	}
	folder := filepath.Join(t.TempDir(), "kb")
	book := madeUp(atLeast(t, 3000, 200), 8)
	must(t, os.MkdirAll(folder, 0o755))
	w := watch(t, folder)
	w.line("0 notes: nothing to do")
	for path, text := range book {
		path = filepath.Join(folder, filepath.FromSlash(path))
		must(t, os.MkdirAll(filepath.Dir(path), 0o755))
		must(t, os.WriteFile(path, []byte(text), 0o644))
	}
	w.until(len(book))
	for _, path := range slices.Sorted(maps.Keys(book))[:len(book)/2] {
		must(t, os.Remove(filepath.Join(folder, filepath.FromSlash(path))))
	}
	w.until(len(book) - len(book)/2)
	removeAll(t, folder)
	must(t, os.MkdirAll(folder, 0o755))
	must(t, os.WriteFile(filepath.Join(folder, "a.md"), []byte("Cilium uses eBPF."), 0o644))
	w.until(1)
	w.ends()
}

// removeAll removes a folder that the program may write into at the same time,
// which can take more than one go.
func removeAll(t *testing.T, folder string) {
	t.Helper()
	var err error
	for range 250 {
		if err = os.RemoveAll(folder); err == nil {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal(err)
}

// until reads lines until the index holds n notes.
func (w *watcher) until(n int) {
	w.t.Helper()
	want := regexp.MustCompile(fmt.Sprintf("^%d notes?: ", n))
	for deadline := time.After(60 * time.Second); ; {
		select {
		case line := <-w.lines:
			if want.MatchString(line) {
				return
			}
		case <-deadline:
			w.t.Fatalf("never had %d notes", n)
		}
	}
}
