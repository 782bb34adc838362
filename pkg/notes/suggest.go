package notes

import (
	"context"

	"notes/internal/query"
	"notes/pkg/kg"
)

// Suggest lists what a person might add to the vocabulary: names that are no
// entities yet, and pairs of entities that may be one. Of each list it returns
// at most limit, all if limit is 0. Nothing is added.
func (n *Notebook) Suggest(ctx context.Context, limit int) (kg.Suggestions, error) {
	return answer(ctx, n, func(v *query.View) (kg.Suggestions, error) { return v.Suggest(ctx, limit) })
}
