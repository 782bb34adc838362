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
	also  []string     // names that the notes say mean the same, if only they know it
}

// subjectOf is what an entry is about.
func subjectOf(e *vocab.Entry) subject { return subject{name: e.Name, kind: e.Kind, entry: e} }

// nearestShown is how many names an error suggests.
const nearestShown = 5

// subject finds what a person means by a name: an entry that is called so or is the
// user's, else an entity that the notes call so, else an entry by another name of it. An
// acronym that the notes define isn't what else is short for the same letters.
func (v *Vocabulary) subject(ctx context.Context, name string) (subject, error) {
	singular, _ := kg.Singular(kg.Fold(name))
	known := cmp.Or(v.known.Named(name), v.known.Named(singular))
	if known != nil && (known.User || isNameOf(name, known)) {
		return subjectOf(known), nil
	}
	if e := v.hidden(name); e != nil {
		return subject{}, v.hiddenError(e)
	}
	entity, err := v.inNotes(ctx, name)
	var missing *UnknownNameError
	switch {
	case known != nil && errors.As(err, &missing):
		return subjectOf(known), nil
	case errors.As(err, &missing) && !missing.Part:
		missing.add(v.known.Nearest(name, nearestShown))
	}
	if err != nil {
		return subject{}, err
	}
	if e := v.entryFor(&entity); e != nil {
		return subjectOf(e), nil
	}
	return subject{name: entity.Name, kind: entity.Kind, also: otherNames(&entity)}, nil
}

// otherNames returns the names of an entity of the notes besides its own that aren't mere
// spellings: the long form of an acronym by which it is filed, and what notes say is the same.
func otherNames(entity *kg.Entity) []string {
	names := slices.Clone(entity.Joined)
	for _, alias := range entity.Aliases {
		if key := kg.Fold(alias); key == entity.ID && key != kg.Fold(entity.Name) {
			names = append(names, alias)
		}
	}
	return names
}

// entryFor returns the entry that is an entity of the notes, nil if there is none: the notes may
// have been read by an older vocabulary, where it had none. What is another name of a
// built-in entry is one only if the notes hold that entity.
func (v *Vocabulary) entryFor(entity *kg.Entity) *vocab.Entry {
	if e := v.known.Lookup(entity.ID); e != nil {
		return e
	}
	if e := v.known.Named(entity.Name); e != nil && (e.User || isNameOf(entity.Name, e)) {
		return e
	}
	return nil
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
	return subject{name: found.Name, kind: found.Kind}, nil
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
