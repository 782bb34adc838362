package source

import (
	"context"
	"io/fs"
)

// Files returns the paths of all files of a folder, notes or not, in byte order of their parts. Hidden files
// and folders, and what can't be listed, are left out; it ends early when ctx does.
func Files(ctx context.Context, folder fs.FS) []string {
	var list []string
	_ = fs.WalkDir(folder, ".", func(path string, e fs.DirEntry, err error) error { // no error is returned below
		switch {
		case ctx.Err() != nil:
			return fs.SkipAll
		case err != nil || path != "." && hidden(e.Name()):
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir():
			list = append(list, path)
		}
		return nil
	})
	return list
}
