package vocab

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace writes a file all at once: whoever reads it meanwhile finds the old
// content or the new. was is what the file held when it was read, nil if there
// was none; if it holds something else now, nothing is written. A symbolic
// link stays one, and the file keeps its permissions.
func Replace(path string, was, content []byte) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	mode := fs.FileMode(0o644)
	now, err := os.ReadFile(path)
	switch {
	case err == nil:
		if info, err := os.Stat(path); err == nil {
			mode = info.Mode().Perm()
		}
	case !errors.Is(err, fs.ErrNotExist):
		return unreadable(path, err)
	}
	if !bytes.Equal(now, was) || (now == nil) != (was == nil) {
		return fmt.Errorf("%q was changed by somebody else meanwhile; nothing was written, try again", path)
	}
	if err := writeBeside(path, content, mode); err != nil {
		return fmt.Errorf("writing the vocabulary file: %w", err)
	}
	return nil
}

// writeBeside writes a new file and gives it the name of the old one.
func writeBeside(path string, content []byte, mode fs.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
