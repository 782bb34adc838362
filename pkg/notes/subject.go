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
	Nearest []string // names that are spelt alike, nearest first
}

func (e *UnknownNameError) Error() string {
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
		return subject{}, fmt.Errorf("%q is hidden in %s:%d; take the entry out of the file to show it again", e.Name, e.Source.File, e.Source.Line)
	}
	entity, nearest, err := v.inNotes(ctx, name)
	if err != nil {
		return subject{}, err
	}
	if entity == nil {
		for _, near := range v.known.Nearest(name, nearestShown) {
			if len(nearest) < nearestShown && !slices.Contains(nearest, near) {
				nearest = append(nearest, near)
			}
		}
		return subject{}, &UnknownNameError{name, nearest}
	}
	if e := v.known.Named(entity.Name); e != nil {
		return subject{e.Name, e.Kind, e}, nil
	}
	return subject{entity.Name, entity.Kind, nil}, nil
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

// inNotes returns the entity that the notes have by a name, or else those that
// are spelt alike. No index, or one that can't be read, has neither.
func (v *Vocabulary) inNotes(ctx context.Context, name string) (*kg.Entity, []string, error) {
	book, err := Open(ctx, v.o)
	if err != nil {
		return nil, nil, ctx.Err()
	}
	related, err := book.Related(ctx, name, RelatedOptions{Limit: 1, Evidence: -1})
	err = errors.Join(err, book.Close())
	var missing *NotFoundError
	var ambiguous *AmbiguousError
	switch {
	case err == nil:
		return &related.Entity, nil, nil
	case errors.As(err, &missing):
		return nil, missing.Nearest, nil
	case errors.As(err, &ambiguous):
		return nil, nil, err
	}
	return nil, nil, ctx.Err()
}
