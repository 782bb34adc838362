package query

import (
	"context"
	"slices"

	"notes/pkg/kg"
)

// sieve lets the entities of a [kg.EntityFilter] through.
type sieve struct {
	kinds  []kg.Kind
	topics []string        // keys
	listed map[string]bool // keys of the entities that topics list which none is filed under
}

// Only bounds the answers of v to the entities of a filter: those that are filed under
// a topic, or that [View.Topics] lists for what is no topic but has sections filed under
// it. It fails with a [*kg.NotFoundError] if nothing is filed under such a name.
func (v *View) Only(ctx context.Context, f kg.EntityFilter) error {
	s := sieve{kinds: f.Kinds, listed: map[string]bool{}}
	for _, name := range f.Topics {
		g, err := v.findTopic(ctx, name, isFiled)
		if err != nil {
			return err
		}
		if err := s.admit(ctx, v, g); err != nil {
			return err
		}
	}
	v.sieve = s
	return nil
}

// admit lets through what belongs to a topic.
func (s *sieve) admit(ctx context.Context, v *View, g *group) error {
	for _, id := range g.members {
		e, err := v.entry(id)
		if err != nil {
			return err
		}
		s.topics = append(s.topics, e.Key)
	}
	if isTopic(g.sums) {
		return nil
	}
	topics, err := v.topics(ctx, []*group{g})
	if err != nil {
		return err
	}
	for _, e := range topics[0].Entities {
		s.listed[e.ID] = true
	}
	return nil
}

// open reports whether everything passes.
func (s sieve) open() bool { return len(s.kinds) == 0 && len(s.topics) == 0 }

// lets reports whether an entity with this entry passes.
func (s sieve) lets(e *kg.Entry) bool {
	if len(s.kinds) > 0 && !slices.Contains(s.kinds, kindOf(e.Profiles)) {
		return false
	}
	return len(s.topics) == 0 || slices.Contains(s.topics, e.Key) || s.listed[e.Key] || shareOne(s.topics, topicsOf(e))
}

// passes reports whether an entity passes. Its entry is not remembered, for most are never
// asked about again.
func (v *View) passes(head kg.TermID) (bool, error) {
	if v.sieve.open() {
		return true, nil
	}
	e, known := v.entries[head]
	if !known {
		var err error
		if e, err = v.src.Entry(head); err != nil {
			return false, err
		}
	}
	return v.sieve.lets(&e), nil
}
