package notes

import (
	"context"
	"errors"
	"os"

	"notes/internal/index"
	"notes/internal/source"
	"notes/pkg/kg"
)

// Why says for each place in the notes where a name is written which rule
// takes it for an entity, or what speaks against it. It reads the notes again,
// as they are now, so it costs what reading them costs. Without an index the
// answer has no entity.
func Why(ctx context.Context, o Options, name string) (kg.Why, error) {
	answer := kg.Why{Query: name, Verdicts: []kg.Verdict{}}
	o, err := o.located()
	if err != nil {
		return answer, err
	}
	if err := o.checkFolder(); err != nil {
		return answer, err
	}
	entity, err := entityOf(ctx, o, name)
	if err != nil {
		return answer, err
	}
	answer.Entity = entity
	v, err := index.OpenVocabulary(o.vocabulary())
	if err != nil {
		return answer, err
	}
	explain, err := v.NewExplainer(keysOf(name, entity))
	if err != nil {
		return answer, err
	}
	folder := os.DirFS(o.folder())
	for file := range source.Walk(ctx, folder, o.source()) {
		content, err := source.Read(folder, file.Path, o.source())
		if err != nil {
			o.logger().Info("skipped", "note", file.Path, "reason", err)
			continue
		}
		answer.Verdicts = append(answer.Verdicts, explain(file.Path, content)...)
	}
	return answer, ctx.Err()
}

// entityOf returns the entity that the index has by a name, nil if it has none
// or there is no index.
func entityOf(ctx context.Context, o Options, name string) (*kg.Entity, error) {
	book, err := Open(ctx, o)
	if errors.Is(err, ErrNoIndex) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	related, err := book.Related(ctx, name, RelatedOptions{Limit: 1, Evidence: -1})
	err = errors.Join(err, book.Close())
	var missing *NotFoundError
	if errors.As(err, &missing) {
		return nil, nil
	}
	return &related.Entity, err
}

// keysOf returns the folded names that a person who asks for a name means.
func keysOf(name string, e *kg.Entity) map[string]bool {
	keys := map[string]bool{kg.Fold(name): true}
	if singular, ok := kg.Singular(kg.Fold(name)); ok {
		keys[singular] = true
	}
	if e != nil {
		keys[e.ID] = true
	}
	return keys
}
