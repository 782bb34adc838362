package source

import (
	"iter"
	"strings"

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
	Unread               // the index knows it, and the system doesn't let it be looked at now
)

// Change is a file, or what the index holds of one, or both.
type Change struct {
	State State
	File  File     // for a removed file its path only, and for one in a folder that can't be listed
	Old   kg.Stamp // zero for an added file
}

// Diff merges the files found with those of an index. Both have to be sorted
// by path in byte order, and so is what it yields.
func Diff(found iter.Seq[File], indexed iter.Seq2[string, kg.Stamp]) iter.Seq[Change] {
	return func(yield func(Change) bool) {
		next, stop := iter.Pull2(indexed)
		defer stop()
		path, stamp, more := next()
		barred := folders{}
		for f := range found {
			for more && path < f.Path {
				if !yield(barred.lacking(path, stamp)) {
					return
				}
				path, stamp, more = next()
			}
			c := Change{State: Added, File: f}
			if more && path == f.Path {
				c = compare(f, stamp)
				path, stamp, more = next()
			}
			if barred.note(&f); !yield(c) {
				return
			}
		}
		for more && yield(barred.lacking(path, stamp)) {
			path, stamp, more = next()
		}
	}
}

// Unlisted reports whether the file is unread because a folder that it is in can't be
// listed, of which another change tells.
func (c *Change) Unlisted() bool { return c.State == Unread && c.File.Skipped == "" }

// folders are the paths of those that can't be listed.
type folders map[string]bool

// note remembers a folder that can't be listed.
func (l folders) note(f *File) {
	if f.Barred {
		l[f.Path] = true
	}
}

// lacking is the change of a file that only the index knows. That a permission has
// changed, or a disk fails, is no reason to forget it.
func (l folders) lacking(path string, old kg.Stamp) Change {
	state := Removed
	for end := strings.LastIndexByte(path, '/'); end > 0; end = strings.LastIndexByte(path[:end], '/') {
		if l[path[:end]] {
			state = Unread
		}
	}
	return Change{state, File{Path: path}, old}
}

func compare(f File, old kg.Stamp) Change {
	if f.Barred && WasRead(old) {
		return Change{Unread, f, old}
	}
	if f.same(old) {
		return Change{Same, f, old}
	}
	return Change{Changed, f, old}
}

// WasRead reports whether the index knows what a file said when it was read last.
func WasRead(old kg.Stamp) bool { return old.Hash != 0 && old.Skipped == "" }
