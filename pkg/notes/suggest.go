package notes

import (
	"context"
	"fmt"

	"notes/internal/query"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Candidate returns what a name in full means that is no entity yet, as
// [Notebook.Suggest] lists it; nil if there is no such thing.
func (n *Notebook) Candidate(ctx context.Context, name string) (*kg.Entity, error) {
	return answer(ctx, n, func(v *query.View) (*kg.Entity, error) { return v.Candidate(ctx, name) })
}

// Suggest lists what a person might add to the vocabulary: words, phrases and
// names that stand in the notes and are no entities yet, and pairs of entities
// that may be one. What is built in is found where it is meant, and not suggested. Of each list it
// returns at most limit, all if limit is 0 or less.
// Nothing is added.
func (n *Notebook) Suggest(ctx context.Context, limit int) (kg.Suggestions, error) {
	names, err := n.o.hidden()
	if err != nil {
		return kg.Suggestions{}, err
	}
	known, err := vocab.Load(nil)
	if err != nil {
		return kg.Suggestions{}, err
	}
	hidden := func(key string) bool {
		singular, _ := kg.Singular(key)
		return names[key] || names[singular] || known.Lookup(key) != nil
	}
	return answer(ctx, n, func(v *query.View) (kg.Suggestions, error) {
		return v.Suggest(ctx, dictionary{vocab.ReadWords()}, hidden, limit)
	})
}

// dictionary is the word lists as [query.Language] wants them.
type dictionary struct{ *vocab.Words }

// Common implements [query.Language].
func (d dictionary) Common(word string) bool { return d.Words.Common(word) || d.Given(word) }

// hidden returns the folded names that the user's vocabulary files hide. What one hides, a later one
// that names it shows again. A file that can't be read is an error: what it hides would be suggested.
func (o Options) hidden() (map[string]bool, error) {
	hidden := map[string]bool{}
	files, err := vocab.ReadFiles(o.vocabulary())
	if err != nil {
		return nil, fmt.Errorf("reading the vocabulary: %w", err)
	}
	for _, file := range files {
		entries, err := vocab.Parse(file.Name, file.Data)
		if err != nil {
			return nil, err
		}
		for i := range entries {
			for _, form := range entries[i].Forms {
				hidden[kg.Fold(form.Text)] = entries[i].Hidden
			}
		}
	}
	return hidden, nil
}
