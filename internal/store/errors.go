package store

import "errors"

// Why an index can't be read. Each comes wrapped in a sentence with the file
// and what to do.
var (
	// ErrMissing: there is no file.
	ErrMissing = errors.New("no index yet")
	// ErrForeign: the file is something else than an index.
	ErrForeign = errors.New("not an index of notes")
	// ErrFolder: a folder lies there.
	ErrFolder = errors.New("a folder is no index")
	// ErrDamaged: the file was an index and is cut off or corrupt.
	ErrDamaged = errors.New("the index is damaged")
	// ErrOtherVersion: another version of the program wrote the index.
	ErrOtherVersion = errors.New("the index has another format")
	// ErrLocked: another process holds the index longer than the time allowed.
	ErrLocked = errors.New("the index is in use")
	// ErrStale: another process changed the index since it was looked at.
	ErrStale = errors.New("the index has changed meanwhile")
)
