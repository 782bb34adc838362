package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/term"
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

// fill writes beside a file and renames; what is no plain file, such as
// /dev/null or a pipe, can't be replaced and is written to.
func fill(path string, write func(io.Writer) error) error {
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_TRUNC, 0)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	err = errors.Join(write(f), f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
