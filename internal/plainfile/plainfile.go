// Package plainfile reads files that are files and nothing else. A pipe that lies where a
// file is expected would keep whoever opens it waiting for somebody to write into it, for
// ever and deaf to signals: here it is refused, also if it has only just taken the place of
// a file.
package plainfile

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// ErrIrregular says that what lies at a path is a folder, a pipe, a device or the like.
var ErrIrregular = errors.New("it is not a regular file")

// Open opens a file for reading. The error is an [*fs.PathError], which may be of
// [ErrIrregular].
func Open(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.Mode().IsRegular() {
		return f, nil
	}
	if err == nil {
		err = &fs.PathError{Op: "open", Path: path, Err: ErrIrregular}
	}
	_ = f.Close() // nothing was done with it
	return nil, err
}

// Read returns what is in a file. The errors are those of [Open] and of reading.
func Read(path string) ([]byte, error) {
	f, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return io.ReadAll(f)
}
