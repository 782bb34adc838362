package notes

import (
	"context"

	"notes/internal/query"
	"notes/pkg/kg"
)

// Candidate returns what a name in full means that is no entity yet, as
// [Notebook.Suggest] lists it; nil if there is no such thing.
func (n *Notebook) Candidate(ctx context.Context, name string) (*kg.Entity, error) {
	return answer(ctx, n, func(v *query.View) (*kg.Entity, error) { return v.Candidate(name) })
}

// Suggest lists what a person might add to the vocabulary: names that are no
// entities yet, and pairs of entities that may be one. Of each list it returns
// at most limit, all if limit is 0. Nothing is added.
func (n *Notebook) Suggest(ctx context.Context, limit int) (kg.Suggestions, error) {
	return answer(ctx, n, func(v *query.View) (kg.Suggestions, error) { return v.Suggest(ctx, limit) })
}
