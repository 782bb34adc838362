package source

import (
	"iter"

	"notes/pkg/kg"
)

// State says how a file stands to what the index holds of it.
type State uint8

// The states of a file.
const (
	Same    State = iota // as far as can be told without reading it
	Added                // the index doesn't know it
	Changed              // its size or time differ, or are too recent to be trusted
	Removed              // only the index knows it
)

// Change is a file, or what the index holds of one, or both.
type Change struct {
	State State
	File  File     // for a removed file its path only
	Old   kg.Stamp // zero for an added file
}

// Diff merges the files found with those of an index. Both have to be sorted
// by path in byte order, and so is what it yields.
func Diff(found iter.Seq[File], indexed iter.Seq2[string, kg.Stamp]) iter.Seq[Change] {
	return func(yield func(Change) bool) {
		next, stop := iter.Pull2(indexed)
		defer stop()
		path, stamp, more := next()
		for f := range found {
			for more && path < f.Path {
				if !yield(Change{Removed, File{Path: path}, stamp}) {
					return
				}
				path, stamp, more = next()
			}
			c := Change{State: Added, File: f}
			if more && path == f.Path {
				c = compare(f, stamp)
				path, stamp, more = next()
			}
			if !yield(c) {
				return
			}
		}
		for more && yield(Change{Removed, File{Path: path}, stamp}) {
			path, stamp, more = next()
		}
	}
}

func compare(f File, old kg.Stamp) Change {
	if f.same(old) {
		return Change{Same, f, old}
	}
	return Change{Changed, f, old}
}
