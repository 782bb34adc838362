package notes

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"notes/internal/index"
	"notes/internal/source"
	"notes/pkg/kg"
)

// Why says for each place in the notes where a name is written which rule
// takes it for an entity, or what speaks against it; for the first places, twenty if
// limit is 0, or for all if it is negative. It reads the notes again, as they are now,
// until it has them, so it costs what reading these notes costs. Without an index the
// answer has no entity. The error wraps [ErrNoFolder], or what [Open] fails with but
// [ErrNoIndex].
func Why(ctx context.Context, o Options, name string, limit int) (kg.Why, error) {
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
	v, err := index.OpenVocabulary(o.vocabulary(), o.keptPath())
	if err != nil {
		return answer, err
	}
	explain, err := v.NewExplainer(keysOf(name, entity), terms(entity))
	if err != nil {
		return answer, err
	}
	most := cmp.Or(limit, whyPlaces)
	if answer.Verdicts = verdicts(ctx, o, explain, most); most > 0 && len(answer.Verdicts) > most {
		answer.Verdicts, answer.More = answer.Verdicts[:most], true
	}
	nameAgreeing(answer.Verdicts)
	return answer, ctx.Err()
}

// nameAgreeing says of the places of which their notes alone are not sure which one agrees: the
// first that needs no other.
func nameAgreeing(list []kg.Verdict) {
	sure := slices.IndexFunc(list, func(v kg.Verdict) bool { return v.Accepted && v.Reason == "" })
	if sure < 0 {
		return
	}
	for i := range list {
		if v := &list[i]; v.Reason == index.Agreed {
			v.Reason = fmt.Sprintf("%s:%d:%d agrees", list[sure].Note, list[sure].Line, list[sure].Column)
		}
	}
}

// terms returns a function that reports whether a key is that of a term of an entity, false of all
// where there is none. A name that it goes by besides is none: where guards refuse that, the term
// called so is another one.
func terms(e *kg.Entity) func(key string) bool {
	if e == nil {
		return func(string) bool { return false }
	}
	keys := map[string]bool{e.ID: true}
	for _, name := range e.Joined {
		keys[kg.Fold(name)] = true
	}
	return func(key string) bool { return keys[key] }
}

// verdicts reads notes until it has more verdicts than most, or all if that is negative.
func verdicts(ctx context.Context, o Options, explain index.Explainer, most int) []kg.Verdict {
	list := []kg.Verdict{}
	folder := source.Folder(o.folder())
	for file := range together(statAll(folder, onceNamed(o), o), source.Walk(ctx, folder, o.source())) {
		if file.Skipped != "" { // also a link, which could be read
			o.logger().Info("skipped", "note", file.Path, "reason", file.Skipped)
			continue
		}
		content, err := source.Read(folder, file.Path, o.source())
		if err != nil {
			o.logger().Info("skipped", "note", file.Path, "reason", err)
			continue
		}
		if list = append(list, explain(file.Path, content)...); most > 0 && len(list) > most {
			break
		}
	}
	return list
}

// whyPlaces is how many places are explained where nothing else is asked for.
const whyPlaces = 20

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

// keysOf returns the folded names that a person who asks for a name means: those of the terms of
// the entity that is called so; where there is none, of a plural also what it is one of.
func keysOf(name string, e *kg.Entity) map[string]bool {
	keys := map[string]bool{kg.Fold(name): true}
	if e == nil {
		if singular, ok := kg.Singular(kg.Fold(name)); ok {
			keys[singular] = true
		}
		return keys
	}
	keys[e.ID] = true
	for _, joined := range e.Joined {
		keys[kg.Fold(joined)] = true
	}
	return keys
}
