package query

import (
	"context"
	"slices"

	"notes/pkg/kg"
)

// sieve lets the entities of a [kg.EntityFilter] through.
type sieve struct {
	kinds  []kg.Kind
	topics []string // keys
}

// Only bounds the answers of v to the entities of a filter. It fails with a
// [*NotFoundError] if there is no such topic.
func (v *View) Only(ctx context.Context, f kg.EntityFilter) error {
	s := sieve{kinds: f.Kinds}
	for _, name := range f.Topics {
		g, err := v.findTopic(ctx, name, isTopic)
		if err != nil {
			return err
		}
		e, err := v.entry(g.head)
		if err != nil {
			return err
		}
		s.topics = append(s.topics, e.Key)
	}
	v.sieve = s
	return nil
}

// open reports whether everything passes.
func (s sieve) open() bool { return len(s.kinds) == 0 && len(s.topics) == 0 }

// lets reports whether an entity with this entry passes.
func (s sieve) lets(e *kg.Entry) bool {
	if len(s.kinds) > 0 && !slices.Contains(s.kinds, kindOf(e.Profiles)) {
		return false
	}
	return len(s.topics) == 0 || slices.Contains(s.topics, e.Key) || shareOne(s.topics, topicsOf(e))
}

// passes reports whether an entity passes.
func (v *View) passes(head kg.TermID) (bool, error) {
	if v.sieve.open() {
		return true, nil
	}
	e, err := v.entry(head)
	return err == nil && v.sieve.lets(&e), err
}
