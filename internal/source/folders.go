package source

import (
	"context"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
)

// Folders yields the folders that [Walk] lists, an outer one before those in
// it. Each is yielded before it is listed, so whoever watches it from then on
// misses nothing. A folder that can't be listed is yielded too, unless it
// isn't there. The walk ends early when ctx does.
func Folders(ctx context.Context, folder fs.FS) iter.Seq[string] {
	return func(yield func(string) bool) { foldersAt(ctx, folder, ".", nil, yield) }
}

// foldersAt walks one folder. It reports whether to go on.
func foldersAt(ctx context.Context, folder fs.FS, dir string, outer rules, yield func(string) bool) bool {
	if ctx.Err() != nil || !yield(dir) {
		return false
	}
	entries, _ := fs.ReadDir(folder, dir)
	rules := outer.with(folder, dir, entries)
	for _, e := range entries {
		at := path.Join(dir, e.Name())
		if !e.IsDir() || hidden(e.Name()) || rules.ignore(at, true) {
			continue
		}
		if !foldersAt(ctx, folder, at, rules, yield) {
			return false
		}
	}
	return true
}

// Concerns reports whether a change of a file of this name can change what
// [Walk] yields: it is a note by its name, or holds rules on what is one.
func (o Options) Concerns(name string) bool {
	if slices.Contains(ignoreFiles[:], name) {
		return true
	}
	return o.IsNote(name)
}

// IsNote reports whether [Walk] takes a file of this name for a note.
func (o Options) IsNote(name string) bool {
	return !hidden(name) && o.ends(name)
}

// ends reports whether a name ends like a note's.
func (o Options) ends(name string) bool {
	return slices.Contains(o.extensions(), strings.ToLower(path.Ext(name)))
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") }
