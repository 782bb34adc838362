package notes

import (
	"errors"

	"notes/internal/store"
	"notes/pkg/kg"
)

// Why there is no answer. Errors of [Index] and [Open] wrap one of these in a
// sentence that says which file and what to do.
var (
	ErrNoIndex      = store.ErrMissing      // there is no index yet
	ErrForeign      = store.ErrForeign      // the file is something else
	ErrFolder       = store.ErrFolder       // a folder lies there
	ErrDamaged      = store.ErrDamaged      // the file is cut off or corrupt
	ErrOtherVersion = store.ErrOtherVersion // another version of the program wrote it
	ErrLocked       = store.ErrLocked       // another process holds it

	// ErrOtherFolder: the index is of another folder than is asked about, and that is
	// still there. [Index] makes it anew.
	ErrOtherFolder = errors.New("the index is of another folder")
)

// NotFoundError says that no entity or topic has a name, and which come near.
type NotFoundError = kg.NotFoundError

// AmbiguousError says that a name fits more than one entity.
type AmbiguousError = kg.AmbiguousError

// NoNoteError says that no note has a path, file name, title or alias.
type NoNoteError = kg.NoNoteError

// ManyNotesError says that a name fits several notes.
type ManyNotesError = kg.ManyNotesError

// NoPartError says that a name means no part of the notebook.
type NoPartError = kg.NoPartError

// NoMatchError says that no note passes the filter.
type NoMatchError = kg.NoMatchError

// TooManyEdgesError says that a graph is larger than asked for.
type TooManyEdgesError = kg.TooManyEdgesError

// HiddenError says that a graph is to show an entity and to leave it out.
type HiddenError = kg.HiddenError

// ErrNoDates says that no note has a date, and how to give it one.
var ErrNoDates = kg.ErrNoDates
