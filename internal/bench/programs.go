package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// programs are the files of the programs that are measured.
type programs struct {
	notes     string // the program itself
	empty     string // one that does nothing
	libraries string // one that does nothing with the libraries that the program stands on
	self      string // this one, for the limits
}

// standsOn are the libraries without which no question can be answered.
var standsOn = []string{
	"github.com/spf13/cobra", "github.com/spf13/viper", "github.com/yuin/goldmark", "go.etcd.io/bbolt", "gonum.org/v1/gonum/graph/simple",
}

// build builds the programs into a folder, as they are released: without a C library,
// which takes a millisecond to load.
func build(folder string) (p programs, err error) {
	if p.self, err = os.Executable(); err != nil {
		return p, err
	}
	if p.notes, err = compile(folder, "notes", "notes/cmd/notes"); err != nil {
		return p, err
	}
	if p.empty, err = compileIdle(folder, "empty", nil); err != nil {
		return p, err
	}
	p.libraries, err = compileIdle(folder, "libraries", standsOn)
	return p, err
}

// compileIdle builds a program that does nothing, with packages linked.
func compileIdle(folder, name string, packages []string) (program string, err error) {
	var source strings.Builder
	source.WriteString("package main\n\n")
	for _, path := range packages {
		fmt.Fprintf(&source, "import _ %q\n", path)
	}
	source.WriteString("\nfunc main() {}\n")
	file := filepath.Join(folder, name+".go")
	if err := os.WriteFile(file, []byte(source.String()), 0o644); err != nil {
		return "", err
	}
	return compile(folder, name, file)
}

// compile builds a program of a package or a file into a folder.
func compile(folder, name, source string) (program string, err error) {
	program = filepath.Join(folder, name+".exe")
	build := exec.Command("go", "build", "-o", program, source)
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building %q: %w: %s", source, err, out)
	}
	return program, nil
}
