package store

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"
)

// mostInPlace is for how many bytes of notes an index is changed where it lies, while
// whoever asks it has to wait: some tenths of a second. For more a copy is changed.
const mostInPlace = 1 << 20

// beside opens a copy of an index for writing, which is to take its place. Whoever asks
// meanwhile is answered by the index as it was.
func beside(path string, wait time.Duration) (*file, error) {
	path = Target(path)
	f := &file{path: path, built: builtPath(path)}
	err := copyTo(f.built, path, wait)
	if err == nil {
		f.db, err = openBolt(f.built, &bolt.Options{NoSync: true, NoGrowSync: true, FreelistType: bolt.FreelistMapType})
	}
	if err != nil {
		Tidy(path)
		return nil, err
	}
	f.db.AllocSize = growth
	return f, nil
}

func copyTo(to, path string, wait time.Duration) error {
	db, err := openBolt(path, &bolt.Options{ReadOnly: true, Timeout: wait})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }() // it was only read
	if err := db.View(func(tx *bolt.Tx) error { return tx.CopyFile(to, 0o644) }); err != nil {
		return fmt.Errorf("copying the index %q: %w", path, err)
	}
	return nil
}

// Target is the file that a path leads to, so that a symbolic link stays one when
// another file takes the place of the index, or the first one is made where it leads.
func Target(path string) string {
	for range mostLinks {
		if file, err := filepath.EvalSymlinks(path); err == nil {
			return file
		}
		to, err := os.Readlink(path)
		if err != nil {
			return path
		}
		if !filepath.IsAbs(to) {
			dir, err := filepath.EvalSymlinks(filepath.Dir(path)) // from where .. leads up
			if err != nil {
				return path
			}
			to = filepath.Join(dir, to)
		}
		path = to
	}
	return path
}

// mostLinks is how many links are followed one after the other, as many as Linux does.
const mostLinks = 40

// replace puts a file that was built beside another in its place, for good.
func replace(built, path string) error {
	if err := breakSeal(path); err != nil {
		return err
	}
	if err := os.Rename(built, path); err != nil {
		return fmt.Errorf("putting the new index in place: %w", err)
	}
	syncFolder(filepath.Dir(path))
	return nil
}
