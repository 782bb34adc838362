package notes

import (
	"iter"
	"slices"
	"strings"

	"notes/internal/source"
	"notes/internal/store"
)

// onceNamed lists the paths of the notes that are in the index because they were named
// once, whatever their extension, sorted.
func onceNamed(o Options) []string {
	r, err := store.Open(o.db(), o.wait())
	if err != nil {
		return nil
	}
	defer r.Close()
	var paths []string
	// An index that is damaged is for the run that makes it to find and mend.
	_ = r.Guard(func() error {
		for path, stamp := range r.Files() {
			if stamp.Named {
				paths = append(paths, path)
			}
		}
		return nil
	})
	return paths
}

// together yields the files that were named and those of a walk, in the order of
// their paths. Of a file that is in both it is the one named, for the walk may have a reason not to
// read it.
func together(named []source.File, walk iter.Seq[source.File]) iter.Seq[source.File] {
	return func(yield func(source.File) bool) {
		rest := named
		for file := range walk {
			before, found := slices.BinarySearchFunc(rest, file.Path, func(f source.File, path string) int { return strings.Compare(f.Path, path) })
			if !yieldAll(rest[:before], yield) {
				return
			}
			rest = rest[before:]
			if found {
				file, rest = rest[0], rest[1:]
			}
			if !yield(file) {
				return
			}
		}
		yieldAll(rest, yield)
	}
}

// yieldAll yields files until it is told to stop, and reports whether it never was.
func yieldAll(files []source.File, yield func(source.File) bool) bool {
	for _, file := range files {
		if !yield(file) {
			return false
		}
	}
	return true
}
