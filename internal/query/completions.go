package query

import (
	"context"
	"maps"
	"strings"

	"notes/pkg/kg"
)

// Completions returns names of entities, or of topics only, that begin with a prefix
// in any spelling, sorted. Of an entity whose name doesn't, it is what else the notes
// call it; a name that only the vocabulary knows is better than none.
func (v *View) Completions(ctx context.Context, prefix string, topicsOnly bool) ([]string, error) {
	wanted := accepted
	if topicsOnly {
		wanted = isFiled
	}
	key, names, unwritten := kg.Fold(prefix), map[string]bool{}, map[string]bool{}
	for _, id := range v.src.Names(key) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if !wanted(v.src.Sums(id)) {
			continue
		}
		e, err := v.calledSo(id, key)
		if err != nil {
			return nil, err
		}
		keepFrom(names, key, e.Name)
		keepFrom(names, key, e.Written...)
		keepFrom(unwritten, key, e.Aliases...)
	}
	if len(names) == 0 {
		names = unwritten
	}
	return sorted(maps.Keys(names)), nil
}

// calledSo returns the entity of a term: no more than its name if that begins with a key.
func (v *View) calledSo(id kg.TermID, key string) (kg.Entity, error) {
	g, err := v.group(id, v.src.Sums(id))
	if err != nil {
		return kg.Entity{}, err
	}
	head, err := v.entry(g.head)
	if err != nil {
		return kg.Entity{}, err
	}
	if name := nameOf(&head); strings.HasPrefix(kg.Fold(name), key) {
		return kg.Entity{Name: name}, nil
	}
	return v.entity(g)
}

// keepFrom keeps those names whose keys begin with a key.
func keepFrom(kept map[string]bool, key string, names ...string) {
	for _, name := range names {
		if strings.HasPrefix(kg.Fold(name), key) {
			kept[name] = true
		}
	}
}
