package main

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the output of README's commands into it")

// TestReadme runs each command that README.md shows in a console block, on a
// copy of the example notebook, and compares what it prints with what README
// says that it prints.
func TestReadme(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the commands are for a Unix shell")
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	shell := newShell(t)
	block := regexp.MustCompile("(?ms)^```console\n\\$ ([^\n]+)\n(.*?)^```$")
	got := block.ReplaceAllFunc(readme, func(text []byte) []byte {
		command := block.FindSubmatch(text)[1]
		return []byte("```console\n$ " + string(command) + "\n" + shell.run(string(command)) + "```")
	})
	if *update {
		if err := os.WriteFile("../../README.md", got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(readme), string(got)); diff != "" {
		t.Errorf("README.md and the program differ (-README +program); if the program is right, go test ./cmd/notes -run Readme -update\n%s", diff)
	}
}

// shell runs commands in a copy of the notebook, with the program on the path.
type shell struct {
	t      *testing.T
	folder string
	path   string
}

func newShell(t *testing.T) *shell {
	t.Helper()
	s := &shell{t: t, folder: t.TempDir(), path: t.TempDir()}
	build := exec.Command("go", "build", "-o", s.path+string(filepath.Separator), ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	config, err := os.ReadFile("../../config.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.folder, "config.yaml"), config, 0o644); err != nil {
		t.Fatal(err)
	}
	s.copyNotes("../../notes")
	return s
}

// copyNotes copies the notebook without the index that may lie in it.
func (s *shell) copyNotes(from string) {
	target := filepath.Join(s.folder, "notes")
	if err := os.CopyFS(target, os.DirFS(from)); err != nil {
		s.t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(target, ".notes")); err != nil {
		s.t.Fatal(err)
	}
}

// run returns what a command prints, errors included.
func (s *shell) run(command string) string {
	cmd := exec.Command("sh", "-c", command)
	cmd.Dir = s.folder
	cmd.Env = append(os.Environ(), "PATH="+s.path+string(os.PathListSeparator)+os.Getenv("PATH"))
	out, _ := cmd.CombinedOutput()
	return string(bytes.TrimRight(out, "\n")) + "\n"
}
