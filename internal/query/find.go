package query

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// find returns the entity that has a name in full, of several the one that is called
// exactly so, else so most; else the only one that the name is short for or an edition of. The error is a
// [*kg.NotFoundError] or [*kg.AmbiguousError], or one of reading.
func (v *View) find(ctx context.Context, name string, wanted func(kg.Sums) bool) (*group, error) {
	g, _, err := v.findAmong(ctx, name, wanted)
	return g, err
}

// findAmong is find, and returns all entities that have the name in full, likeliest first.
func (v *View) findAmong(ctx context.Context, name string, wanted func(kg.Sums) bool) (*group, []bearer, error) {
	bearers, err := v.bearers(name, wanted)
	switch {
	case err != nil:
		return nil, nil, err
	case len(bearers) > 1 && compareBearers(bearers[0], bearers[1]) == 0:
		return nil, nil, v.ambiguous(name, bearers)
	case len(bearers) > 0:
		return bearers[0].group, bearers, nil
	}
	g, err := v.findShort(ctx, name, wanted)
	return g, nil, err
}

// findShort returns the only entity that a name is short for, else the event of which it
// says an edition.
func (v *View) findShort(ctx context.Context, name string, wanted func(kg.Sums) bool) (*group, error) {
	short, err := v.shortened(ctx, name, wanted)
	if err != nil {
		return nil, err
	}
	if len(short) == 1 {
		return short[0], nil
	}
	if g, err := v.byEdition(ctx, name, wanted); g != nil || err != nil {
		return g, err
	}
	nearest, err := v.nearest(ctx, name, wanted)
	if err != nil {
		return nil, err
	}
	saying, err := v.notesSaying(ctx, name)
	if err != nil {
		return nil, err
	}
	return nil, &kg.NotFoundError{Name: name, Nearest: nearest, Notes: len(saying)}
}

// Entity returns the entity that has a name in full: who changes something has
// to say what. The error is that of a question; of a name that is only part of
// others it tells these.
func (v *View) Entity(ctx context.Context, name string) (kg.Entity, error) {
	g, err := v.inFull(name, accepted)
	if err != nil {
		return kg.Entity{}, err
	}
	if g != nil {
		return v.entity(g)
	}
	whole, err := v.shortened(ctx, name, accepted)
	if err != nil {
		return kg.Entity{}, err
	}
	e := &kg.NotFoundError{Name: name, Part: len(whole) > 0}
	if e.Part {
		e.Nearest, err = v.wholeNames(whole)
	} else {
		e.Nearest, err = v.nearest(ctx, name, accepted)
	}
	return kg.Entity{}, cmp.Or(err, error(e))
}

// wholeNames names the first of some groups, most mentioned first.
func (v *View) wholeNames(groups []*group) ([]string, error) {
	slices.SortFunc(groups, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.sums.Mentions, a.sums.Mentions), cmp.Compare(a.sums.Hash, b.sums.Hash))
	})
	ids := make([]kg.TermID, len(groups))
	for i, g := range groups {
		ids[i] = g.head
	}
	return v.displayNames(ids, nearestShown)
}

// inFull returns the entity with a name, an alias, or the singular or plural of
// one, in any spelling; nil if there is none. A name counts more than an alias. The
// error is a [*kg.AmbiguousError], or one of reading.
func (v *View) inFull(name string, wanted func(kg.Sums) bool) (*group, error) {
	bearers, err := v.bearers(name, wanted)
	if err != nil || len(bearers) == 0 {
		return nil, err
	}
	if i := slices.IndexFunc(bearers, func(b bearer) bool { return b.own }); i >= 0 {
		return bearers[i].group, nil
	}
	if len(bearers) > 1 {
		return nil, v.ambiguous(name, bearers)
	}
	return bearers[0].group, nil
}

// findTopic is find for what sections or entities are filed under.
func (v *View) findTopic(ctx context.Context, name string, wanted func(kg.Sums) bool) (*group, error) {
	g, err := v.find(ctx, name, wanted)
	var missing *kg.NotFoundError
	if errors.As(err, &missing) {
		missing.Topic = true
	}
	return g, err
}

// spellings are the keys under which a name may be found, likeliest first. Signs alone
// name nothing.
func spellings(name string) []string {
	key := kg.Fold(name)
	if key == "" {
		return nil
	}
	list := []string{key}
	if singular, ok := kg.Singular(key); ok {
		list = append(list, singular)
	}
	list = append(list, key+"s", key+"es")
	if stem, ok := strings.CutSuffix(key, "y"); ok {
		list = append(list, stem+"ies")
	}
	if stem, ok := strings.CutSuffix(key, "s"); ok { // GPUs, which might have been Prometheus
		list = append(list, stem)
	}
	return list
}

// ambiguous tells that several entities are called by a name.
func (v *View) ambiguous(name string, bearers []bearer) error {
	e := &kg.AmbiguousError{Name: name}
	for _, b := range bearers {
		entity, err := v.entity(b.group)
		if err != nil {
			return err
		}
		e.Entities = append(e.Entities, entity)
	}
	slices.SortFunc(e.Entities, func(a, b kg.Entity) int { return cmp.Compare(a.ID, b.ID) })
	return e
}

const (
	nearestShown = 5
	tooFar       = 4 // edits
)

// nearest returns the names that are spelt most like a name: those that begin
// alike or differ in few letters, common ones first among equals.
func (v *View) nearest(ctx context.Context, name string, wanted func(kg.Sums) bool) ([]string, error) {
	key := kg.Fold(name)
	best := map[kg.TermID]int{}
	for other, id := range v.src.Names("") {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		d := unlikeness(key, other)
		if kept, ok := best[id]; d <= tooFar && (!ok || d < kept) && wanted(v.src.Sums(id)) {
			best[id] = d
		}
	}
	ids := slices.SortedFunc(maps.Keys(best), func(a, b kg.TermID) int {
		sa, sb := v.src.Sums(a), v.src.Sums(b)
		return cmp.Or(cmp.Compare(best[a], best[b]), cmp.Compare(sb.Mentions, sa.Mentions), cmp.Compare(sa.Hash, sb.Hash))
	})
	return v.displayNames(ids, nearestShown)
}

// displayNames names the entities of terms, each once.
func (v *View) displayNames(ids []kg.TermID, limit int) ([]string, error) {
	var names []string
	for _, id := range ids {
		if len(names) == limit {
			break
		}
		g, err := v.group(id, v.src.Sums(id))
		if err != nil {
			return nil, err
		}
		e, err := v.entry(g.head)
		if err != nil {
			return nil, err
		}
		if name := nameOf(&e); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names, nil
}

// unlikeness is how many edits lead from a folded name to another one; a
// beginning counts as one edit. It is more than tooFar if that is all there is
// to say, or if so many edits leave little of the name.
func unlikeness(a, b string) int {
	if len(a) >= 3 && strings.HasPrefix(b, a) || len(b) >= 3 && strings.HasPrefix(a, b) {
		return 1
	}
	from, to := []rune(a), []rune(b)
	if d := edits(from, to); 3*d <= max(len(from), len(to)) {
		return d
	}
	return tooFar + 1
}

// edits is the distance of Damerau (1964): how many letters have to be put in, taken
// out, replaced, or exchanged with the next. Above tooFar it is only a lower bound.
func edits(a, b []rune) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > tooFar {
		return len(b) - len(a)
	}
	var space [3 * usualName]int // on the stack: a name is compared with all there are
	rows, n := space[:], len(a)+1
	if len(rows) < 3*n {
		rows = make([]int, 3*n)
	}
	older, old, row := rows[:n], rows[n:2*n], rows[2*n:3*n]
	for i := range row {
		row[i] = i
	}
	for j := range b {
		older, old, row = old, row, older
		row[0] = j + 1
		least := row[0]
		for i := range a {
			row[i+1] = min(old[i+1], row[i]) + 1
			switch {
			case a[i] == b[j]:
				row[i+1] = min(row[i+1], old[i])
			case i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j]:
				row[i+1] = min(row[i+1], old[i]+1, older[i-1]+1)
			default:
				row[i+1] = min(row[i+1], old[i]+1)
			}
			least = min(least, row[i+1])
		}
		if least > tooFar+1 { // the next row may go back by one, for letters that are exchanged
			return least
		}
	}
	return row[len(a)]
}

// usualName is how many letters hardly any name has.
const usualName = 64

// isFiled reports whether sections are or may be filed under a term.
func isFiled(s kg.Sums) bool { return isTopic(s) || s.Filed > 0 }

// isTopic reports whether a term is a field that sections and entities are filed
// under.
func isTopic(s kg.Sums) bool { return s.Topic && s.Held > 0 }
