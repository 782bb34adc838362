package notes

import (
	"path/filepath"
	"slices"

	"notes/internal/store"
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

// NamesNote reports whether a file of this name is a note, be it there or not.
func (o Options) NamesNote(path string) bool { return o.source().IsNote(filepath.Base(path)) }

// IsOwn reports whether a file that is there belongs to the notebook besides the notes:
// the index, what lies beside it, or a vocabulary.
func (o Options) IsOwn(path string) bool {
	own := append([]string{o.db(), o.lockPath(), store.SealPath(o.db()), o.ownVocabulary()}, o.Vocabulary...)
	return slices.ContainsFunc(own, func(file string) bool { return SameFolder(file, path) })
}
