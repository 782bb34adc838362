package notes

import (
	"errors"

	"notes/internal/store"
	"notes/pkg/kg"
)

// Why there is no answer. What fails for one of these reasons wraps it in a sentence
// that says which file and what to do; each function says which it may be. Other
// errors are those of the system, of a context, or of a file of the vocabulary.
var (
	ErrNoIndex      = store.ErrMissing      // there is no index yet
	ErrForeign      = store.ErrForeign      // the file is something else
	ErrFolder       = store.ErrFolder       // a folder lies there
	ErrDamaged      = store.ErrDamaged      // the file is cut off or corrupt
	ErrOtherVersion = store.ErrOtherVersion // another version of the program wrote it
	ErrLocked       = store.ErrLocked       // another process holds it

	// ErrNoFolder: the folder of notes isn't there, is no folder or can't be read. The
	// error is what the system says of it, too: [fs.ErrNotExist], [fs.ErrPermission] ….
	ErrNoFolder = errors.New("no folder of notes")

	// ErrClosed: the notebook was closed.
	ErrClosed = errors.New("the notebook is closed")

	// ErrOtherFolder: the index is of another folder than is asked about, and that is
	// still there. [Index] makes it anew.
	ErrOtherFolder = errors.New("the index is of another folder")
)

// The types of errors and options are those of package kg, where their fields are
// documented, under the names that they have in this one.

// InvalidError says that an option, a filter or an argument has a value that it can't
// have: an unknown measure or kind, a date that is none, a negative number of nodes.
type InvalidError = kg.InvalidError

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
