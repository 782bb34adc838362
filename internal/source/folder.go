package source

import (
	"io/fs"
	"os"
	"path/filepath"

	"notes/internal/plainfile"
)

// Folder is a folder on disk to read notes from. Like that of [os.DirFS], but a file that
// is opened is one: a note that has become a pipe keeps nobody waiting.
func Folder(path string) fs.FS { return onDisk{os.DirFS(path).(lister), path} }

// lister is what a folder is asked besides its files.
type lister interface {
	fs.ReadDirFS
	fs.StatFS
	fs.ReadLinkFS
}

type onDisk struct {
	lister
	path string
}

// Open opens a file, and no folder, for those are listed.
func (f onDisk) Open(name string) (fs.File, error) {
	local, err := filepath.Localize(name)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	file, err := plainfile.Open(filepath.Join(f.path, local))
	if err != nil {
		return nil, err
	}
	return file, nil
}
