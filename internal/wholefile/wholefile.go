// Package wholefile replaces files all at once: whoever reads one meanwhile, or after
// a failure, finds the old content or the new. It follows no symbolic link at the
// path, but replaces it.
package wholefile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// Write lets write fill a new file beside a path, and gives it that name. It has the
// rights of the file that was there; where there was none, those that the process
// leaves to new files (its umask).
func Write(path string, write func(io.Writer) error) error {
	mode, old := fs.FileMode(0o666), false
	if info, err := os.Stat(path); err == nil {
		mode, old = info.Mode().Perm(), true
	}
	f, err := create(path, mode)
	if err != nil {
		return err
	}
	err = write(f)
	if old {
		err = errors.Join(err, f.Chmod(mode))
	}
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// WriteText is [Write] for a text that is at hand.
func WriteText(path, text string) error {
	return Write(path, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// create makes a file beside a path, of a name that is free and hidden. [os.CreateTemp]
// would leave it to nobody else to read, and no umask says afterwards what it would have
// left.
func create(path string, mode fs.FileMode) (*os.File, error) {
	for {
		name := fmt.Sprintf(".notes-%08x", rand.Uint32()) // that of the file may be as long as any can be
		f, err := os.OpenFile(filepath.Join(filepath.Dir(path), name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}
