package notes

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// setAside keeps a file that is no index but lies where the index is to be,
// under another name, which it returns: it may be dear to somebody. An empty
// file is dear to nobody. The path is that of the file, not of a link to it, of
// which only the link would be kept.
func setAside(path string) (kept string, err error) {
	info, err := os.Stat(path)
	if err != nil || info.Size() == 0 {
		return "", nil //nolint:nilerr // what isn't there needn't be kept
	}
	for n := 1; ; n++ {
		kept = oldName(path, n)
		there, err := os.Stat(kept)
		if err == nil && os.SameFile(info, there) {
			return kept, nil // a run that was interrupted has kept it
		}
		if err := keep(path, kept); !errors.Is(err, fs.ErrExist) {
			return kept, err
		}
	}
}

// oldName is the nth name under which a file may be kept.
func oldName(path string, n int) string {
	if n == 1 {
		return path + ".old"
	}
	return fmt.Sprintf("%s.old%d", path, n)
}

// keep gives a file a second name, or where a file has but one, the other name
// instead. The error is [fs.ErrExist] if something has that name.
func keep(path, kept string) error {
	err := os.Link(path, kept)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := os.Lstat(kept); err == nil {
		return fs.ErrExist
	}
	if err := os.Rename(path, kept); err != nil {
		return fmt.Errorf("%q is not an index and can't be set aside: %w", path, err)
	}
	return nil
}
