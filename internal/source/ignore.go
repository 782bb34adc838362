package source

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing/format/gitignore"
)

// ignoreFiles name what isn't to be read, in the syntax of gitignore(5). The
// later one is for notes that git keeps, or for the other way round.
var ignoreFiles = [...]string{".gitignore", ".notesignore"}

// rules are the patterns that hold in a folder, those of outer folders first.
// Of several that match a path the last one decides.
type rules []gitignore.Pattern

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
	var domain []string
	if dir != "." {
		domain = strings.Split(dir, "/")
	}
	var r rules
	for line := range strings.Lines(content) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && !strings.HasPrefix(line, "#") {
			r = append(r, gitignore.ParsePattern(line, domain))
		}
	}
	return r
}

// ignore reports whether a path is not to be read.
func (r rules) ignore(path string, isDir bool) bool {
	if len(r) == 0 {
		return false
	}
	parts := strings.Split(path, "/")
	for _, p := range slices.Backward(r) {
		if m := p.Match(parts, isDir); m != gitignore.NoMatch {
			return m == gitignore.Exclude
		}
	}
	return false
}
