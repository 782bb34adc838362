package kg

import (
	"path"
	"slices"
	"strings"
)

// NoteEndings returns the endings that files of notes usually have, the most usual first. A
// link may leave them out; which files are read is a setting.
func NoteEndings() []string { return []string{".md", ".markdown", ".mdx"} }

// NamesNote reports whether a name is written like the file of a note, in any case.
func NamesNote(name string) bool {
	return slices.Contains(NoteEndings(), strings.ToLower(path.Ext(name)))
}

// TrimNoteEnding returns a name without the ending of a note, if it has one.
func TrimNoteEnding(name string) string {
	if NamesNote(name) {
		return strings.TrimSuffix(name, path.Ext(name))
	}
	return name
}
