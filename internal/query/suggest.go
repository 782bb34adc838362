package query

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"notes/pkg/kg"
)

// Suggest lists what a person might add to the vocabulary: words and phrases
// that stand in the notes often and names that the notes have, as far as they
// are no entities and aren't hidden, and pairs of entities that may be one. Of
// each list it returns at most limit, and how many there are besides; all if
// limit is 0. hidden is asked with folded names.
func (v *View) Suggest(ctx context.Context, language Language, hidden func(key string) bool, limit int) (kg.Suggestions, error) {
	out := kg.Suggestions{Names: []kg.SuggestedName{}, Pairs: []kg.SuggestedPair{}}
	names, err := v.proposals(ctx, language, hidden)
	if err != nil {
		return out, err
	}
	names, out.MoreNames = firstOf(names, limit)
	for _, p := range names {
		name, err := v.suggestName(p)
		if err != nil {
			return out, err
		}
		out.Names = append(out.Names, name)
	}
	pairs, err := v.twins(ctx)
	if err != nil {
		return out, err
	}
	pairs, out.MorePairs = firstOf(pairs, limit)
	for _, p := range pairs {
		pair, err := v.suggestPair(p)
		if err != nil {
			return out, err
		}
		out.Pairs = append(out.Pairs, pair)
	}
	return out, nil
}

// firstOf cuts a list, and says how many elements were cut off; no list is
// cut to 0.
func firstOf[T any](list []T, limit int) ([]T, int) {
	if limit <= 0 || limit >= len(list) {
		return list, 0
	}
	return list[:limit], len(list) - limit
}

// candidate is a term with its entry.
type candidate struct {
	group *group
	entry kg.Entry
}

// weak lists the terms that are mentioned and are no entities: those in most
// notes first, then those mentioned most, then those with a capital where no
// sentence asks for one, ties by key.
func (v *View) weak(ctx context.Context) ([]candidate, error) {
	var list []candidate
	for id, sums := range v.src.Terms() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if sums.Notes == 0 || accepted(sums) {
			continue
		}
		g, err := v.group(id, sums)
		if err != nil {
			return nil, err
		}
		if g.head != id || accepted(g.sums) {
			continue
		}
		e, err := v.entry(id)
		if err != nil {
			return nil, err
		}
		list = append(list, candidate{g, e})
	}
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(
			cmp.Compare(b.group.sums.Notes, a.group.sums.Notes), cmp.Compare(b.group.sums.Mentions, a.group.sums.Mentions),
			cmp.Compare(b.group.sums.Shape.Inner, a.group.sums.Shape.Inner), cmp.Compare(a.entry.Key, b.entry.Key),
		)
	})
	return list, nil
}

// Candidate returns what a name in full means that [View.Suggest] may list
// among the names that are no entities, if only because the words stand in the
// notes; nil if there is no such thing.
func (v *View) Candidate(ctx context.Context, name string) (*kg.Entity, error) {
	g, err := v.inFull(name, func(s kg.Sums) bool { return s.Notes > 0 && !accepted(s) })
	if err != nil {
		return nil, err
	}
	if g != nil {
		e, err := v.entity(g)
		return &e, err
	}
	w, err := v.worded(ctx, name)
	var missing *kg.NotFoundError
	switch {
	case errors.As(err, &missing):
		return nil, nil
	case err != nil:
		return nil, err
	}
	return &kg.Entity{Name: name, Kind: kg.Concept, Notes: w.sums.Notes, Mentions: w.sums.Mentions}, nil
}

func (v *View) suggestName(p proposal) (kg.SuggestedName, error) {
	s := p.SuggestedName
	s.Command = []string{"vocab", "add", s.Name, "--kind", string(s.Kind)}
	var err error
	if p.frequent != nil {
		s.Evidence, err = v.wordingExample(p.frequent)
	} else {
		s.Evidence, err = v.example(p.group)
	}
	return s, err
}

func (v *View) suggestPair(p twins) (kg.SuggestedPair, error) {
	s := kg.SuggestedPair{
		Name: nameOf(&p.keep.entry), Other: nameOf(&p.other.entry), Reason: p.reason,
		Mentions: p.keep.group.sums.Mentions, OtherMentions: p.other.group.sums.Mentions,
	}
	s.Command = []string{"vocab", "merge", s.Name, s.Other}
	var err error
	s.Evidence, err = v.example(p.other.group)
	return s, err
}
