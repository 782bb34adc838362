package notes

import (
	"cmp"
	"context"
	"errors"
	"sync/atomic"

	"notes/internal/query"
	"notes/internal/store"
	"notes/pkg/kg"
)

// Notebook is an index that can be asked. Between answers it holds nothing
// open, so that it keeps no writer waiting; each answer is of one state of the
// index, two may be of different ones. It may be used by several goroutines.
//
// A question about a name fails with a [*NotFoundError] if nothing is called so, and with
// an [*AmbiguousError] if several things are; one about a note with a [*NoNoteError] or a
// [*ManyNotesError]. Where no note passes the filter these are a [*NoMatchError], and a
// filter by a topic that there isn't is a [*NotFoundError] itself. Values that can't be,
// in options or filter, are an [*InvalidError].
//
// Every question fails with what [Open] fails with, for the index may have changed since,
// with the error of its context once that has ended, and after Close with [ErrClosed].
type Notebook struct {
	o          Options
	vocabulary string // fingerprint of the one that had read the notes at the time of Open
	filter     kg.Filter
	closed     *atomic.Bool // for all that [Notebook.Where] made of it
}

// Where returns the notebook as it is for those who see only the notes of a
// filter, and want to hear only of its entities: every answer is that of an
// index of these notes alone. A filter that can't be is told by the answers, which
// fail with an [*InvalidError]; [kg.Filter.Validate] tells it beforehand. The filter
// takes the place of one that was set before: [kg.Filter.And] makes one of two.
func (n *Notebook) Where(f kg.Filter) *Notebook {
	bounded := *n
	bounded.filter = f
	return &bounded
}

// RelatedOptions say how much of an answer is wanted, see [kg.RelatedOptions].
type RelatedOptions = kg.RelatedOptions

// GraphOptions say how much of the graph is wanted, see [kg.GraphOptions].
type GraphOptions = kg.GraphOptions

// Open looks whether there is an index that can be asked. If it can't, the error wraps
// [ErrNoIndex], [ErrNoFolder], [ErrFolder], [ErrForeign], [ErrDamaged], [ErrOtherVersion],
// [ErrLocked] or [ErrOtherFolder]; of options that can't be it is an [*InvalidError]. Where there is
// an index, its folder may be gone.
func Open(ctx context.Context, o Options) (*Notebook, error) {
	o, err := o.located()
	if err = cmp.Or(err, ctx.Err()); err != nil {
		return nil, err
	}
	n := &Notebook{o: o, closed: new(atomic.Bool)}
	err = ask(o, func(r *store.Reader) error {
		n.vocabulary = r.State().Vocabulary
		return nil
	})
	if err != nil {
		return nil, err
	}
	return n, nil
}

// Close ends the use of the notebook, and of all that [Notebook.Where] made of it: their
// questions fail with [ErrClosed] from then on. Those that are being answered are
// answered. It never fails, and may be called again.
func (n *Notebook) Close() error {
	n.closed.Store(true)
	return nil
}

// usable returns why no question can be answered, whatever it is; nil if that isn't so.
func (n *Notebook) usable(ctx context.Context) error {
	if n.closed.Load() {
		return ErrClosed
	}
	return cmp.Or(ctx.Err(), n.filter.Validate())
}

// ask opens the index for the time of an answer.
func ask(o Options, question func(*store.Reader) error) error {
	r, err := store.Open(o.db(), o.wait())
	if err != nil {
		return o.advise(err)
	}
	defer r.Close()
	return o.advise(r.Guard(func() error {
		if err := o.checkOrigin(r); err != nil {
			return err
		}
		return question(r)
	}))
}

// answer asks one question of a view of the index.
func answer[A any](ctx context.Context, n *Notebook, question func(*query.View) (A, error)) (a A, err error) {
	if err := n.usable(ctx); err != nil {
		return a, err
	}
	err = ask(n.o, func(r *store.Reader) error {
		v, err := n.view(ctx, r)
		if err == nil {
			a, err = question(v)
		}
		return n.blame(r, err)
	})
	return a, err
}

// blame says of a name that isn't found if it is the filter that leaves it out.
func (n *Notebook) blame(r *store.Reader, err error) error {
	var (
		missing *NotFoundError
		noNote  *NoNoteError
		noPart  *NoPartError
	)
	isName := errors.As(err, &missing)
	if n.filter.NoteFilter.IsZero() || !isName && !errors.As(err, &noNote) && !errors.As(err, &noPart) {
		return err
	}
	if unmatched := query.NewView(r).Unmatched(n.filter.NoteFilter); unmatched != nil {
		return unmatched
	}
	if isName {
		missing.Bounded = true
	}
	return err
}

// Unmatched says why the notebook is empty: it returns a [*NoMatchError] if no
// note passes the filter, else nil, or an error of reading. Lists are empty then,
// and a question about a name fails with it.
func (n *Notebook) Unmatched() error {
	if err := n.usable(context.Background()); err != nil {
		return err
	}
	if n.filter.NoteFilter.IsZero() {
		return nil
	}
	return ask(n.o, func(r *store.Reader) error { return query.NewView(r).Unmatched(n.filter.NoteFilter) })
}

// view is what the filter leaves of an index.
func (n *Notebook) view(ctx context.Context, r *store.Reader) (*query.View, error) {
	if n.filter.NoteFilter.IsZero() {
		v := query.NewView(r)
		return v, v.Only(ctx, n.filter.EntityFilter)
	}
	part, err := r.Excerpt(n.filter.Match)
	if err != nil {
		return nil, err
	}
	v := query.NewView(part)
	return v, v.Only(ctx, n.filter.EntityFilter)
}

// Topics returns the topics that sections are filed under, those with most
// sections first; or the one called name. A name that isn't found gives a
// [*NotFoundError].
func (n *Notebook) Topics(ctx context.Context, name string) ([]kg.Topic, error) {
	return answer(ctx, n, func(v *query.View) ([]kg.Topic, error) { return v.Topics(ctx, name) })
}

// Entities returns the entities of which a name contains the pattern, or fits
// it if it has * or ? in it, most mentioned first; all for the empty pattern.
func (n *Notebook) Entities(ctx context.Context, pattern string) ([]kg.Entity, error) {
	return answer(ctx, n, func(v *query.View) ([]kg.Entity, error) { return v.Entities(ctx, pattern) })
}

// Entity returns the entity that has a name or alias in full, in any spelling
// and number. A part of a name is not enough: it gives a [*NotFoundError] with
// the full names, while other questions take it where only one entity is meant.
func (n *Notebook) Entity(ctx context.Context, name string) (kg.Entity, error) {
	return answer(ctx, n, func(v *query.View) (kg.Entity, error) { return v.Entity(ctx, name) })
}

// Related returns what hangs together with the entity called name, best first,
// each with the sentences that prove it. A name that isn't found gives a
// [*NotFoundError], one that fits several entities an [*AmbiguousError].
func (n *Notebook) Related(ctx context.Context, name string, o RelatedOptions) (kg.Related, error) {
	return answer(ctx, n, func(v *query.View) (kg.Related, error) { return v.Related(ctx, name, o) })
}

// RelatedWords returns what stands near words that are no name, best first, each with
// the sentences that prove it. Words that the notes don't have, one behind the other,
// give a [*NotFoundError].
func (n *Notebook) RelatedWords(ctx context.Context, words string, o RelatedOptions) (kg.Related, error) {
	return answer(ctx, n, func(v *query.View) (kg.Related, error) { return v.RelatedWords(ctx, words, o) })
}

// Graph returns the graph, by default what one can look at of it.
func (n *Notebook) Graph(ctx context.Context, o GraphOptions) (kg.Graph, error) {
	return answer(ctx, n, func(v *query.View) (kg.Graph, error) { return v.Graph(ctx, o) })
}

// Names returns the names of entities, or of topics only, that begin with prefix in any
// spelling, sorted. Of an entity whose name doesn't, it is what else the notes call it, or if
// there is nothing, the vocabulary.
func (n *Notebook) Names(ctx context.Context, prefix string, topicsOnly bool) ([]string, error) {
	return answer(ctx, n, func(v *query.View) ([]string, error) { return v.Completions(ctx, prefix, topicsOnly) })
}

// Notes returns what is known of each note, without its sections, sorted by path.
func (n *Notebook) Notes(ctx context.Context) ([]kg.Note, error) {
	return answer(ctx, n, func(v *query.View) ([]kg.Note, error) { return v.Notes(ctx) })
}
