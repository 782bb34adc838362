//go:build linux || darwin

package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/creack/pty"
)

// onTerminal runs the program with its standard error on a terminal, and
// returns what that shows.
func onTerminal(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	screen, terminal, err := pty.Open()
	if err != nil {
		t.Skip("there is no terminal to be had:", err)
	}
	defer screen.Close()
	must(t, pty.Setsize(screen, &pty.Winsize{Rows: 24, Cols: 100}))
	cmd.Stderr = terminal
	must(t, cmd.Start())
	must(t, terminal.Close())
	// A terminal whose last program has gone ends with an error.
	shown, _ := io.ReadAll(screen)
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, shown)
	}
	return string(shown)
}

// bulky is a notebook of some megabytes, in which each note is repeated.
func bulky(n, times int) notebook {
	book := madeUp(n, 9)
	for path := range book {
		book[path] = strings.Repeat(book[path], times)
	}
	return book
}

// rebuild prepares a run that reads all notes of a folder.
func rebuild(t *testing.T, folder string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := program(t, append([]string{"index", "--rebuild", folder}, args...)...)
	cmd.Env = append(cmd.Env, "TERM=xterm")
	return cmd
}

// TestProgress shows on a terminal how far index is.
func TestProgress(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "kb")
	bulky(500, 30).write(t, folder)
	shown := onTerminal(t, rebuild(t, folder, "--jobs", "1"))
	for _, want := range []string{`\d+ of 500 notes, [\d.]+.?B of [\d.]+MB`, `B/s`, `left`, `█+░+`} {
		if !regexp.MustCompile(want).MatchString(shown) {
			t.Errorf("not shown: %s\n%q", want, shown)
		}
	}
	if guess := regexp.MustCompile(`\b0 of 500 notes[^\r\n]* left|\d b/s`).FindString(shown); guess != "" {
		t.Errorf("guessed from nothing: %q", guess)
	}
	if !strings.HasSuffix(strings.TrimRight(shown, "\r\n"), "\x1b[J") {
		t.Errorf("the bar is not taken away at the end: %q", shown[max(0, len(shown)-200):])
	}
}

// TestNoProgress shows nothing where nobody wants or needs to see it.
func TestNoProgress(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "kb")
	bulky(50, 60).write(t, folder)
	for name, cmd := range map[string]*exec.Cmd{
		"quiet": rebuild(t, folder, "--quiet"), "json": rebuild(t, folder, "--json"), "a dumb terminal": dumb(rebuild(t, folder)),
	} {
		if shown := onTerminal(t, cmd); shown != "" {
			t.Errorf("%s: %q", name, shown)
		}
	}
	var said strings.Builder
	cmd := rebuild(t, folder)
	cmd.Stderr = &said
	if must(t, cmd.Run()); said.String() != "" {
		t.Errorf("no terminal: %q", said.String())
	}

	must(t, os.WriteFile(filepath.Join(folder, "new.md"), []byte("Falco."), 0o644))
	cmd = program(t, "index", folder)
	cmd.Env = append(cmd.Env, "TERM=xterm")
	if shown := onTerminal(t, cmd); shown != "" {
		t.Errorf("one small note: %q", shown)
	}
}

func dumb(cmd *exec.Cmd) *exec.Cmd {
	cmd.Env = append(cmd.Env, "TERM=dumb")
	return cmd
}
