package notes

import (
	"context"
	"fmt"

	"notes/internal/query"
	"notes/pkg/kg"
)

// PathOptions say how much is wanted of the chains between two entities, see
// [kg.PathOptions].
type PathOptions = kg.PathOptions

// TrendOptions say how much is wanted of what rises and falls, see [kg.TrendOptions].
type TrendOptions = kg.TrendOptions

// CompareOptions say how much is wanted of a comparison, see [kg.CompareOptions].
type CompareOptions = kg.CompareOptions

// SearchError says where a search can't be read, see [kg.SearchError].
type SearchError = kg.SearchError

// Search returns the sections that have all words of a full-text search, or if
// none has, those that have some, best first; twenty if limit is 0, all if it is
// negative. One of fields alone lists the notes that pass, the latest first. A search
// that can't be read gives a [*SearchError].
func (n *Notebook) Search(ctx context.Context, text string, limit int) (kg.Found, error) {
	q, err := query.ParseSearch(text)
	if err != nil {
		return kg.Found{}, err
	}
	bounded, err := n.within(q)
	if err != nil {
		return kg.Found{}, err
	}
	return answer(ctx, bounded, func(v *query.View) (kg.Found, error) { return v.Search(ctx, q, limit) })
}

// within returns the notebook as the fields of a search bound it.
func (n *Notebook) within(q query.SearchQuery) (*Notebook, error) {
	f := n.filter.And(q.Filter)
	if f.Inverted() {
		return nil, &SearchError{Query: q.Text, Column: 1, Problem: fmt.Sprintf("with the filters, since %s is after until %s", f.Since, f.Until), Hint: "exchange the two"}
	}
	return n.Where(f), nil
}

// WhereSearch returns the notebook as the fields of a full-text search (event:,
// since: …) bound it, as [Notebook.Search] does.
func (n *Notebook) WhereSearch(text string) (*Notebook, error) {
	q, err := query.ParseSearch(text)
	if err != nil {
		return nil, err
	}
	return n.within(q)
}

// NamesNote reports whether a name is written like the file of a note.
func NamesNote(name string) bool { return kg.NamesNote(name) }

// RelatedNotes returns the notes akin to the one with a path, file name, title
// or alias, best first. A name that isn't found gives a [*NoNoteError], one that
// fits several notes a [*ManyNotesError].
func (n *Notebook) RelatedNotes(ctx context.Context, note string, o RelatedOptions) (kg.RelatedNotes, error) {
	return answer(ctx, n, func(v *query.View) (kg.RelatedNotes, error) { return v.RelatedNotes(ctx, note, o) })
}

// Page returns what the notes know of an entity.
func (n *Notebook) Page(ctx context.Context, name string) (kg.Page, error) {
	return answer(ctx, n, func(v *query.View) (kg.Page, error) { return v.Page(ctx, name) })
}

// NotePage returns what is known of a note.
func (n *Notebook) NotePage(ctx context.Context, note string) (kg.NotePage, error) {
	return answer(ctx, n, func(v *query.View) (kg.NotePage, error) { return v.NotePage(ctx, note) })
}

// Mentions returns the first places where an entity is named, by path, line and
// column; twenty if limit is 0, all if it is negative.
func (n *Notebook) Mentions(ctx context.Context, name string, limit int) (kg.Mentions, error) {
	return answer(ctx, n, func(v *query.View) (kg.Mentions, error) { return v.Mentions(ctx, name, limit) })
}

// Paths returns the best chains between two entities.
func (n *Notebook) Paths(ctx context.Context, from, to string, o PathOptions) (kg.Paths, error) {
	return answer(ctx, n, func(v *query.View) (kg.Paths, error) { return v.Paths(ctx, from, to, o) })
}

// Periods lists the spans of time that [Notebook.Trends] can go by.
func Periods() []string { return query.Periods() }

// Trends returns how entities rise and fall. It fails with [ErrNoDates] if no
// note has a date.
func (n *Notebook) Trends(ctx context.Context, o TrendOptions) (kg.Trends, error) {
	return answer(ctx, n, func(v *query.View) (kg.Trends, error) { return v.Trends(ctx, o) })
}

// Compare says what two parts of the notebook speak of: events, folders, dates
// or notes. A name that means none gives a [*NoPartError].
func (n *Notebook) Compare(ctx context.Context, a, b string, o CompareOptions) (kg.Comparison, error) {
	return answer(ctx, n, func(v *query.View) (kg.Comparison, error) { return v.Compare(ctx, a, b, o) })
}

// Communities returns the clusters of the graph, largest first; a dozen if limit
// is 0, all if it is negative.
func (n *Notebook) Communities(ctx context.Context, limit int) (kg.Communities, error) {
	return answer(ctx, n, func(v *query.View) (kg.Communities, error) { return v.Communities(ctx, limit) })
}

// Measures lists the ways in which [Notebook.Rank] can rank.
func Measures() []string { return query.Measures() }

// Rank returns the most central entities by one of [Measures], the first of
// them if by is empty; twenty if limit is 0, all if it is negative.
func (n *Notebook) Rank(ctx context.Context, by string, limit int) (kg.Ranking, error) {
	return answer(ctx, n, func(v *query.View) (kg.Ranking, error) { return v.Rank(ctx, by, limit) })
}
