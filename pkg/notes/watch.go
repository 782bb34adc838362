package notes

import (
	"context"
	"errors"
	"path/filepath"
	"slices"

	"notes/internal/watch"
)

// Watch brings the index up to date, as [Index] does, now and whenever notes
// or vocabulary have changed and it is quiet again, until ctx ends; then it
// returns nil. It tells of the first round, of each that changed something, and
// of each that failed in another way than the one before, after which it tries
// again before long. Between rounds it holds nothing. It fails at once, and as [Index]
// would, where the folder isn't there or the options can't be; of what goes wrong later it
// only tells.
func Watch(ctx context.Context, o Options, tell func(Report, error)) error {
	o, err := o.located()
	if err != nil {
		return err
	}
	if err := o.checkFolder(); err != nil {
		return err
	}
	if err := o.checkPlace(); err != nil && !errors.Is(err, ErrLocked) { // which passes
		return err
	}
	r := &rounds{o: o, tell: tell}
	return watch.Run(ctx, watch.Options{
		Folder: o.folder(), Notes: o.source(), Index: o.db(), Quiet: o.Debounce,
		Others: func() []string { return slices.Concat([]string{o.ownVocabulary()}, o.Vocabulary, named(o)) },
		Warn:   func(err error) { tell(Report{}, err) },
	}, func() error { return r.next(ctx) })
}

// rounds are the runs of [Index] of one [Watch].
type rounds struct {
	o       Options
	tell    func(Report, error)
	failure string        // of the last round; empty if it went well
	begun   bool          // one went well
	skipped map[Skip]bool // in the last one that did
}

func (r *rounds) next(ctx context.Context) error {
	report, err := Index(ctx, r.o)
	switch {
	case err != nil && ctx.Err() != nil:
		return nil //nolint:nilerr // being told to end is no failure
	case err != nil && err.Error() != r.failure:
		r.tell(Report{}, err)
	case err == nil && (!r.begun || r.failure != "" || r.isNews(report)):
		r.tell(report, nil)
	}
	r.failure = ""
	if err != nil {
		r.failure = err.Error()
		return err
	}
	// Everything is read anew once, not each time.
	r.begun, r.o.Rebuild, r.skipped = true, false, make(map[Skip]bool, len(report.Skipped))
	for _, s := range report.Skipped {
		r.skipped[s] = true
	}
	return nil
}

// isNews reports whether a round changed what the index says, or met a file
// that it can't read.
func (r *rounds) isNews(report Report) bool {
	unread := func(s Skip) bool { return !r.skipped[s] }
	return report.Added+report.Changed+report.Removed+report.Moved > 0 || report.Rebuilt != "" || slices.ContainsFunc(report.Skipped, unread)
}

// named lists the files that are in the index because they were named once,
// whatever their extension.
func named(o Options) []string {
	paths := onceNamed(o)
	for i, path := range paths {
		paths[i] = filepath.Join(o.folder(), filepath.FromSlash(path))
	}
	return paths
}
