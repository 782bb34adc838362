package query

import (
	"cmp"
	"context"
	"slices"

	"notes/pkg/kg"
)

// claim is a tie that is shown, and so has to be proved.
type claim struct {
	a, b  *group
	shown kg.RelationType
}

// prover finds the sentences that best show what joins two entities: what states the
// relation shown, if there is one, then what states another, then what names both in one
// sentence, then what stands nearer; of equals the shorter, then by path and line. It
// goes through the claims together, so that it reads a note once for all that it proves.
//
// Where two stand together in very many notes, some hundred of them are looked at, drawn
// by the hash of their path and so the same in every index.
type prover struct {
	v     *View
	limit int // sentences for each claim
	shelf shelf
}

func newProver(v *View, limit int) *prover {
	return &prover{v, limit, shelf{src: v.src, lists: map[kg.TermID][]kg.Posting{}}}
}

// claimsAtOnce bounds the memory that proving takes.
const claimsAtOnce = 1 << 18

// prove calls found with the evidence of each claim.
func (p *prover) prove(ctx context.Context, claims []claim, found func(int, []kg.Evidence)) error {
	for start := 0; start < len(claims); start += claimsAtOnce {
		some := claims[start:min(start+claimsAtOnce, len(claims))]
		list, err := p.quotations(ctx, some)
		if err != nil {
			return err
		}
		for i := range some {
			found(start+i, best(list[i], p.limit))
		}
	}
	return nil
}

// cited is a place that may prove a claim.
type cited struct {
	place
	claim int
}

// quotations reads the places of claims, note by note.
func (p *prover) quotations(ctx context.Context, claims []claim) ([][]quoted, error) {
	places, err := p.places(ctx, claims)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(places, func(x, y cited) int { return cmp.Compare(x.note, y.note) })
	list := make([][]quoted, len(claims))
	var n *kg.Stored
	for i, c := range places {
		if i == 0 || c.note != places[i-1].note {
			n, err = p.v.lend(c.note)
		}
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		if q, ok := c.quote(n, claims[c.claim].a, claims[c.claim].b); ok {
			list[c.claim] = append(list[c.claim], q)
		}
	}
	return list, nil
}

func (p *prover) places(ctx context.Context, claims []claim) (all []cited, err error) {
	if p.limit <= 0 {
		return nil, nil
	}
	for i, c := range claims {
		list := p.v.postingsOf(c.a)
		if len(claims) > fewClaims {
			list = p.shelf.postings
		}
		places, err := p.v.places(list, c.a, c.b, c.shown, p.limit)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		for _, at := range places {
			all = append(all, cited{at, i})
		}
	}
	return all, nil
}

// shelf keeps postings of terms that are asked for again and again.
type shelf struct {
	src   Source
	lists map[kg.TermID][]kg.Posting
	held  int // postings in all lists
}

const (
	fewClaims    = 1 << 10 // for these no list is worth it to be decoded as a whole
	postingsHeld = 1 << 19 // on a shelf, at most
)

// postings is [Source.Postings], from the shelf.
func (s *shelf) postings(id kg.TermID) seeker {
	list, ok := s.lists[id]
	if !ok {
		var err error
		if list, err = all(s.src.Postings(id)); err != nil {
			return s.src.Postings(id) // which tells of the error
		}
		s.keep(id, list)
	}
	return within(list)
}

func (s *shelf) keep(id kg.TermID, list []kg.Posting) {
	if s.held += len(list); s.held > postingsHeld {
		clear(s.lists)
		s.held = len(list)
	}
	s.lists[id] = list
}

// all lists what a seeker finds.
func all(seek seeker) (list []kg.Posting, err error) {
	for p, err := range each(seek) {
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	return list, nil
}

// within seeks in a list.
func within(list []kg.Posting) seeker {
	return func(from kg.NoteID) (kg.Posting, bool, error) {
		i, _ := slices.BinarySearchFunc(list, from, func(p kg.Posting, id kg.NoteID) int { return cmp.Compare(p.Note, id) })
		if i == len(list) {
			return kg.Posting{}, false, nil
		}
		return list[i], true, nil
	}
}
