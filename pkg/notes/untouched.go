package notes

import (
	"path/filepath"
	"slices"
)

// IsNote reports whether a file that is there is a note: by the end of its name,
// or because it was named to [Index] once. Of a symbolic link what it leads to
// counts. Who writes files asks it first, for notes are never written to.
func (o Options) IsNote(path string) bool {
	file, err := filepath.EvalSymlinks(path)
	if err != nil {
		return false
	}
	return o.source().IsNote(filepath.Base(file)) || slices.ContainsFunc(named(o), samePath(file))
}
