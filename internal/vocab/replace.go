package vocab

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"notes/internal/wholefile"
)

// Replace writes a file all at once: whoever reads it meanwhile finds the old
// content or the new. was is what the file held when it was read, nil if there
// was none; if it holds something else now, nothing is written. A symbolic
// link stays one, and the file keeps its permissions.
func Replace(path string, was, content []byte) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	now, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return unreadable(path, err)
	}
	if !bytes.Equal(now, was) || (now == nil) != (was == nil) {
		return fmt.Errorf("%q was changed by somebody else meanwhile; nothing was written, try again", path)
	}
	err = os.MkdirAll(filepath.Dir(path), 0o755)
	if err == nil {
		err = wholefile.WriteText(path, string(content))
	}
	if err != nil {
		return fmt.Errorf("writing the vocabulary file: %w", err)
	}
	return nil
}
