package cli

import (
	"errors"

	"notes/pkg/notes"
)

// entityOrNote answers a question about a name that may be an entity's or a
// note's: what is written like a file is a note, anything else an entity, and a
// note only if there is no such entity.
func entityOrNote(name string, entity, note func() error) error {
	if notes.NamesNote(name) {
		return note()
	}
	err := entity()
	var unknown *notes.NotFoundError
	if !errors.As(err, &unknown) {
		return err
	}
	var none *notes.NoNoteError
	if other := note(); !errors.As(other, &none) {
		return other
	}
	return err
}
