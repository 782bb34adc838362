package query

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"

	"notes/pkg/kg"
)

const (
	akinTerms = 64  // entities of a note by which others are sought, rarest first
	akinNotes = 512 // notes of one entity that are looked at, by the hash of their path
	akinRead  = 64  // notes that are read to be compared
	akinShown = 8   // shared entities that are told
)

// RelatedNotes returns the notes akin to a note, best first, ties by path. Two
// notes are as akin as the entities that both name are a share of all that
// either names, each weighed by how rare it is (a weighted Jaccard index).
func (v *View) RelatedNotes(ctx context.Context, name string, o kg.RelatedOptions) (kg.RelatedNotes, error) {
	h, err := v.findNote(name)
	if err != nil {
		return kg.RelatedNotes{}, err
	}
	most, sentences := limits(o)
	list, err := v.akin(ctx, h, sentences)
	shown := min(len(list), most)
	return kg.RelatedNotes{Query: name, Note: h.Note, Related: list[:shown], More: len(list) - shown}, err
}

// rarity weighs an entity by how few notes name it.
func rarity(s kg.Sums) float64 { return 1 / math.Log2(1+float64(s.Notes)) }

// told is an entity that a note names.
type told struct {
	g      *group
	weight float64 // its rarity
	times  int     // that the note names it
}

// toldIn returns the entities that a note names and that pass, those first that
// tell most of it.
func (v *View) toldIn(n *kg.Stored) ([]told, error) {
	byHead := map[kg.TermID]*told{}
	for _, m := range n.Mentions {
		g, ok, err := v.accepted(n.IDs[m.Term])
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		if byHead[g.head] == nil {
			if pass, err := v.passes(g.head); err != nil || !pass {
				if err != nil {
					return nil, err
				}
				continue
			}
			byHead[g.head] = &told{g: g, weight: rarity(g.sums)}
		}
		byHead[g.head].times++
	}
	list := make([]told, 0, len(byHead))
	for t := range maps.Values(byHead) {
		list = append(list, *t)
	}
	slices.SortFunc(list, func(a, b told) int {
		return cmp.Or(cmp.Compare(b.telling(), a.telling()), cmp.Compare(a.g.sums.Hash, b.g.sums.Hash))
	})
	return list, nil
}

// telling says how much an entity tells of the note: how often it is named
// there, damped, against how many other notes name it.
func (t told) telling() float64 { return t.weight * math.Log2(1+float64(t.times)) }

// akin returns the notes akin to one that share most with it, best first.
func (v *View) akin(ctx context.Context, h head, sentences int) ([]kg.Akin, error) {
	n, err := v.note(h.id)
	if err != nil {
		return nil, err
	}
	own, err := v.toldIn(n)
	if err != nil {
		return nil, err
	}
	near, err := v.withMuchOf(own, h.id)
	if err != nil {
		return nil, err
	}
	list := []kg.Akin{}
	for _, id := range near {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		a, err := v.compareNotes(own, id, sentences)
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	slices.SortFunc(list, func(a, b kg.Akin) int { return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Note, b.Note)) })
	return list, nil
}

// withMuchOf returns the notes that name most of some entities by weight, ties
// by number; not the one left out.
func (v *View) withMuchOf(own []told, except kg.NoteID) ([]kg.NoteID, error) {
	shared := map[kg.NoteID]float64{}
	for _, t := range own[:min(len(own), akinTerms)] {
		notes := map[kg.NoteID]bool{}
		for p, err := range v.inFirst(t.g, akinNotes) {
			if err != nil {
				return nil, err
			}
			notes[p.Note] = true
		}
		for id := range notes {
			shared[id] += t.weight
		}
	}
	delete(shared, except)
	ids := slices.SortedFunc(maps.Keys(shared), func(a, b kg.NoteID) int {
		return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b))
	})
	return ids[:min(len(ids), akinRead)], nil
}

// compareNotes says how akin a note is to one that names some entities.
func (v *View) compareNotes(own []told, id kg.NoteID, sentences int) (kg.Akin, error) {
	n, err := v.note(id)
	if err != nil {
		return kg.Akin{}, err
	}
	other, err := v.toldIn(n)
	if err != nil {
		return kg.Akin{}, err
	}
	var both []told
	var shared, all float64
	for _, t := range own {
		all += t.weight
		if slices.ContainsFunc(other, func(o told) bool { return o.g.head == t.g.head }) {
			shared += t.weight
			both = append(both, t)
		}
	}
	for _, t := range other {
		all += t.weight
	}
	a := kg.Akin{Note: n.Note.Path, Title: n.Note.Title, Date: n.Note.Date, Score: round(share(shared, all-shared)), Evidence: quoteEach(n, both, sentences)}
	a.Shared, err = v.tell(both[:min(len(both), akinShown)])
	return a, err
}

// tell names entities, with what they tell of the note relative to the first.
func (v *View) tell(list []told) ([]kg.TopicEntity, error) {
	out := make([]kg.TopicEntity, 0, len(list))
	for _, t := range list {
		e, err := v.entry(t.g.head)
		if err != nil {
			return nil, err
		}
		out = append(out, kg.TopicEntity{ID: e.Key, Name: nameOf(&e), Score: round(share(t.telling(), list[0].telling()))})
	}
	return out, nil
}

// quoteEach quotes for each entity the first sentence of a note that names it,
// no sentence twice.
func quoteEach(n *kg.Stored, list []told, most int) []kg.Evidence {
	out := []kg.Evidence{}
	for _, t := range list {
		if len(out) == most {
			break
		}
		if found := mentionsIn(n, t.g); len(found) > 0 && !slices.ContainsFunc(out, func(e kg.Evidence) bool { return e.Text == found[0].Text }) {
			out = append(out, found[0])
		}
	}
	return out
}

// round keeps four decimals.
func round(f float64) float64 { return math.Round(1e4*f) / 1e4 }
