package notes

import (
	"fmt"
	"os"
)

// setAside keeps a file that is no index but lies where the index is to be,
// under another name: it may be dear to somebody. An empty file is dear to
// nobody.
func setAside(path string) error {
	if info, err := os.Stat(path); err != nil || info.Size() == 0 {
		return nil //nolint:nilerr // what isn't there needn't be kept
	}
	aside := path + ".aside"
	if _, err := os.Lstat(aside); err == nil {
		return fmt.Errorf("%q is not an index, and %q is there already; remove one of them, or keep the index elsewhere", path, aside)
	}
	if err := os.Link(path, aside); err == nil {
		return nil
	}
	if err := os.Rename(path, aside); err != nil {
		return fmt.Errorf("%q is not an index and can't be set aside: %w", path, err)
	}
	return nil
}
