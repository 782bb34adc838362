package notes

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// UnknownNameError says that neither the vocabulary nor the notes know a name.
type UnknownNameError struct {
	Name    string
	Part    bool     // it is part of the names in Nearest, and what changes something wants one in full
	Nearest []string // names that are spelt alike, nearest first
}

func (e *UnknownNameError) Error() string {
	if e.Part {
		return fmt.Sprintf("%q is only part of a name", e.Name)
	}
	return fmt.Sprintf("neither the vocabulary nor the notes know %q", e.Name)
}

// subject is what a command on the vocabulary is about.
type subject struct {
	name  string
	kind  kg.Kind
	entry *vocab.Entry // nil if only the notes know it
}

// nearestShown is how many names an error suggests.
const nearestShown = 5

// subject finds what a person means by a name: an entry by any of its names,
// else an entity that the notes have.
func (v *Vocabulary) subject(ctx context.Context, name string) (subject, error) {
	singular, _ := kg.Singular(kg.Fold(name))
	if e := cmp.Or(v.known.Named(name), v.known.Named(singular)); e != nil {
		return subject{e.Name, e.Kind, e}, nil
	}
	if e := v.hidden(name); e != nil {
		return subject{}, v.hiddenError(e)
	}
	entity, err := v.inNotes(ctx, name)
	var missing *UnknownNameError
	if errors.As(err, &missing) && !missing.Part {
		missing.add(v.known.Nearest(name, nearestShown))
	}
	if err != nil {
		return subject{}, err
	}
	if e := v.known.Named(entity.Name); e != nil {
		return subject{e.Name, e.Kind, e}, nil
	}
	return subject{entity.Name, entity.Kind, nil}, nil
}

// hiddenError says where a name is hidden, and what to do.
func (v *Vocabulary) hiddenError(e *vocab.Entry) error {
	return fmt.Errorf("%q is hidden in %s:%d; `%s` shows it again", e.Name, e.Source.File, e.Source.Line, v.removeCommand(e))
}

// hidden returns the hidden entry with a name, nil if there is none.
func (v *Vocabulary) hidden(name string) *vocab.Entry {
	list := v.known.Hidden()
	i := slices.IndexFunc(list, func(e *vocab.Entry) bool { return e.Key() == kg.Fold(name) })
	if i < 0 {
		return nil
	}
	return list[i]
}

// candidate finds what the notes call by an unknown name and is no entity yet.
// If there is nothing, the error is that the name is unknown.
func (v *Vocabulary) candidate(ctx context.Context, unknown *UnknownNameError) (subject, error) {
	book, err := Open(ctx, v.o)
	if err != nil || unknown.Part {
		return subject{}, unknown
	}
	found, err := book.Candidate(ctx, unknown.Name)
	if err = errors.Join(err, book.Close()); err != nil || found == nil {
		return subject{}, cmp.Or(ctx.Err(), error(unknown))
	}
	return subject{found.Name, found.Kind, nil}, nil
}

// add adds names to the nearest, as far as there is room.
func (e *UnknownNameError) add(names []string) {
	for _, name := range names {
		if len(e.Nearest) < nearestShown && !slices.Contains(e.Nearest, name) {
			e.Nearest = append(e.Nearest, name)
		}
	}
}

// inNotes returns the entity that has a name in the notes, in full. If there is
// none, the error is an [*UnknownNameError] with those that are spelt alike; no
// index, or one that can't be read, has neither.
func (v *Vocabulary) inNotes(ctx context.Context, name string) (kg.Entity, error) {
	unknown := &UnknownNameError{Name: name}
	book, err := Open(ctx, v.o)
	if err != nil {
		return kg.Entity{}, cmp.Or(ctx.Err(), error(unknown))
	}
	entity, err := book.Entity(ctx, name)
	err = errors.Join(err, book.Close())
	var missing *NotFoundError
	var ambiguous *AmbiguousError
	switch {
	case err == nil:
		return entity, nil
	case errors.As(err, &ambiguous):
		return kg.Entity{}, err
	case errors.As(err, &missing):
		unknown.Part, unknown.Nearest = missing.Part, missing.Nearest
	}
	return kg.Entity{}, cmp.Or(ctx.Err(), error(unknown))
}
