package source

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// ignoreFiles name what isn't to be read, in the syntax of gitignore(5). The
// later one is for notes that git keeps, or for the other way round.
var ignoreFiles = [...]string{".gitignore", ".notesignore"}

// rules are the patterns that hold in a folder, those of outer folders first.
// Of several that match a path the last one decides.
type rules []pattern

// with adds the rules that stand in a folder with these entries.
func (r rules) with(folder fs.FS, dir string, entries []fs.DirEntry) rules {
	for _, name := range ignoreFiles {
		if !slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == name && !e.IsDir() }) {
			continue
		}
		// Rules that can't be read are no reason not to read the notes.
		content, err := fs.ReadFile(folder, path.Join(dir, name))
		if err == nil {
			r = append(slices.Clip(r), parseRules(string(content), dir)...)
		}
	}
	return r
}

func parseRules(content, dir string) rules {
	var r rules
	for line := range strings.Lines(strings.TrimPrefix(content, "\ufeff")) {
		if p, ok := parsePattern(strings.TrimRight(line, "\r\n"), dir); ok {
			r = append(r, p)
		}
	}
	return r
}

// ignore reports whether a path is not to be read, that lies in folders that are.
func (r rules) ignore(path string, isDir bool) bool {
	for i := len(r) - 1; i >= 0; i-- {
		if r[i].fits(path, isDir) {
			return !r[i].again
		}
	}
	return false
}
