package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// pageSize is the same on every system, so that the same notes make the same
// index. It is some times the length of a pressed note of a few thousand bytes,
// because a page is not filled where the next value is too long for what is left.
const pageSize = 16384

// file is a bbolt file opened for writing. A fresh one is built under another
// name and takes the place of the old one when it is complete, so that the
// index is at any moment the old one or the new one.
type file struct {
	db    *bolt.DB
	path  string
	built string // the name under which one is written that is to take its place, empty otherwise
	size  int64  // in bytes, before it is changed where it lies
}

// create opens a fresh file that is to become the one at path, of about size
// bytes.
func create(path string, size int64) (*file, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("creating the folder of the index %q: %w", path, err)
	}
	path = Target(path)
	built := builtPath(path)
	if err := os.Remove(built); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("removing what an earlier run left: %w", err)
	}
	// Nobody else looks at the file before it is renamed: one sync is enough.
	db, err := bolt.Open(built, 0o644, &bolt.Options{PageSize: pageSize, NoSync: true, NoGrowSync: true, FreelistType: bolt.FreelistMapType, InitialMmapSize: mapped(size)})
	if err != nil {
		Tidy(path)
		return nil, fmt.Errorf("creating the index %q: %w", built, err)
	}
	return &file{db: db, path: path, built: built}, nil
}

// mapped is how much memory to map for a file that will grow to about size
// bytes: bbolt copies all it holds whenever it has to map more.
func mapped(size int64) int {
	if runtime.GOOS == "windows" { // where the file is made as large as the map
		return 0
	}
	return int(min(max(2*size, 1<<20), 1<<30))
}

// change opens an existing index for a change of so many bytes of notes: where it lies,
// or a copy of it if that takes a while or others hold it, who may do so for longer than
// wait only if they write.
func change(path string, bytes int64, wait time.Duration) (*file, error) {
	if bytes <= mostInPlace {
		f, err := inPlace(path, min(wait, readersTime))
		if !errors.Is(err, ErrLocked) {
			return f, err
		}
	}
	return beside(path, wait)
}

// readersTime is how long a small change waits for those who ask. Most are answered
// within it; a copy does for the rest.
const readersTime = 200 * time.Millisecond

func inPlace(path string, wait time.Duration) (*file, error) {
	db, err := openBolt(path, &bolt.Options{Timeout: wait, FreelistType: bolt.FreelistMapType})
	if err != nil {
		return nil, err
	}
	db.AllocSize = growth
	f := &file{db: db, path: path}
	if info, err := os.Stat(path); err == nil {
		f.size = info.Size()
	}
	return f, nil
}

// growth is by how many bytes more than it needs a file that is too small
// grows; bbolt would take 16 MB, a multiple of what a small notebook needs. An update
// makes the file longer once, so there is nothing to be had by more.
const growth = pageSize

// finish commits the transaction and closes the file. One that was built beside the
// index then takes its place.
func (f *file) finish(tx *transaction) error {
	if err := f.commit(tx); err != nil {
		f.shrink()
		f.abandon()
		return fmt.Errorf("writing the index %q: %w", f.path, err)
	}
	seal, sealing := committed(f.db)
	spacious := f.isSpacious()
	if err := f.settle(); err != nil {
		return err
	}
	if spacious {
		// Where that fails the index is as it should be, and only larger.
		if smaller, err := compact(Target(f.path), readersTime); err == nil {
			seal, sealing = smaller, nil
		}
	}
	if sealing == nil {
		seal.write(f.path)
	}
	return nil
}

func (f *file) commit(tx *transaction) error {
	if f.built == "" {
		if err := breakSeal(f.path); err != nil {
			_ = tx.Rollback() // or the file would wait for its end to be closed
			return err
		}
	}
	return tx.Commit()
}

// shrink cuts off by what a change that failed has made the index longer where it lies: on a
// disk that is full nobody else could write anything. Others are kept out as long as the
// file is open.
func (f *file) shrink() {
	if f.built != "" || f.size == 0 {
		return
	}
	now, err := os.Open(f.path)
	if err != nil {
		return
	}
	defer func() { _ = now.Close() }() // it was only read
	// The change may have been made after all, and have failed in saying so.
	if current, err := examinePages(f.path, now); err == nil {
		_ = os.Truncate(f.path, max(f.size, int64(current.pages)*int64(current.pageSize)))
	}
}

// isSpacious reports whether too much of the file is free.
func (f *file) isSpacious() bool {
	info, err := os.Stat(f.db.Path())
	return err == nil && spacious(f.db, info.Size())
}

// settle closes a file that was committed, in its place.
func (f *file) settle() error {
	if f.built == "" {
		return f.db.Close()
	}
	if err := errors.Join(f.db.Sync(), f.db.Close()); err != nil {
		f.abandon()
		return fmt.Errorf("writing the index %q: %w", f.built, err)
	}
	if err := replace(f.built, f.path); err != nil {
		f.abandon()
		return err
	}
	return nil
}

// abandon closes the file and removes it if it was only being built.
func (f *file) abandon() {
	_ = f.db.Close()
	if f.built != "" {
		_ = os.Remove(f.built)
	}
}

// syncFolder makes a rename last. Not every system can; then the old index or
// the new one stands there after a crash, which is all that is promised.
func syncFolder(path string) {
	if d, err := os.Open(path); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// openBolt opens an index after a look at whether it is one and whole: bbolt
// maps the file into memory, and a part that is missing would end the process.
func openBolt(path string, o *bolt.Options) (*bolt.DB, error) {
	if err := examine(path); err != nil {
		return nil, err
	}
	db, err := openSafely(path, o)
	switch {
	case err == nil:
		return db, nil
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %q is held by another process; try again when it is done", ErrLocked, path)
	case errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum), errors.Is(err, bolterrors.ErrVersionMismatch), errors.Is(err, io.ErrUnexpectedEOF):
		return nil, fmt.Errorf("%w: %q: %w", ErrDamaged, path, err)
	}
	return nil, fmt.Errorf("opening the index %q: %w", path, err)
}

// openSafely opens a file that may be damaged so that bbolt panics, which leaves it
// to whoever called. The file is closed then, and its lock with it: else this process
// would be the one that it waits for later.
func openSafely(path string, o *bolt.Options) (db *bolt.DB, err error) {
	var f *os.File
	o.OpenFile = func(name string, flag int, mode fs.FileMode) (*os.File, error) {
		var err error
		f, err = os.OpenFile(name, flag, mode)
		return f, err
	}
	defer func() {
		if db == nil && err == nil && f != nil {
			unlock(f)
			_ = f.Close() // nothing was written to it
		}
	}()
	return bolt.Open(path, 0o644, o)
}
