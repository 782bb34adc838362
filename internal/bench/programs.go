package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// programs are the files of the programs that are measured.
type programs struct {
	notes     string // the program itself
	empty     string // one that does nothing
	libraries string // one that does nothing with the libraries that the program stands on
	self      string // this one, for the limits
}

// build builds the programs into a folder, as they are released: without a C library,
// which takes a millisecond to load.
func build(folder string) (p programs, err error) {
	at := func(name string) string { return filepath.Join(folder, name+".exe") }
	p = programs{notes: at("notes"), empty: at("empty"), libraries: at("libraries")}
	source := filepath.Join(folder, "empty.go")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() {}\n"), 0o644); err != nil {
		return p, err
	}
	if p.self, err = os.Executable(); err != nil {
		return p, err
	}
	for _, b := range [][2]string{{p.notes, "notes/cmd/notes"}, {p.libraries, "notes/internal/bench/libraries"}, {p.empty, source}} {
		build := exec.Command("go", "build", "-o", b[0], b[1])
		build.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := build.CombinedOutput(); err != nil {
			return p, fmt.Errorf("building %q: %w: %s", b[1], err, out)
		}
	}
	return p, nil
}
