package cli

import (
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"notes/internal/wholefile"
)

// onTerminal reports whether the answer is shown to a person.
func (t *terminal) onTerminal() bool {
	file, ok := t.out.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// toFile lets write fill a file, which is there when all of it is, or as it
// was before. No path means the standard output.
func (t *terminal) toFile(path string, write func(io.Writer) error) error {
	if path == "" {
		return write(t.out)
	}
	err := fill(path, write)
	if err != nil {
		return fmt.Errorf("%q can't be written: %w", path, err)
	}
	return nil
}

// fill replaces a file; what is no plain file, such as /dev/null or a pipe, can't be
// replaced and is written to.
func fill(path string, write func(io.Writer) error) error {
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_TRUNC, 0)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	}
	return wholefile.Write(path, write)
}
