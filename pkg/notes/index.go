package notes

import (
	"context"
	"fmt"
	"os"
	"time"

	"notes/internal/index"
	"notes/internal/source"
	"notes/internal/store"
)

// Index brings the index of a folder up to date: it reads the notes that are
// new or changed, forgets those that are gone, and writes all at once. Ended at
// any moment, by whatever, it leaves the index as it was before or as it is to
// be. A note that can't be read is in the report with the reason.
func Index(ctx context.Context, o Options) (Report, error) {
	began := o.now()
	unlock, err := lock(ctx, o)
	if err != nil {
		return Report{}, err
	}
	defer unlock()
	v, err := index.OpenVocabulary(o.Vocabulary)
	if err != nil {
		return Report{}, err
	}
	p, err := look(ctx, o, v.Fingerprint())
	if err != nil {
		return Report{}, err
	}
	t := newTally(p)
	if err := update(ctx, o, v, p, began, t); err != nil {
		return Report{}, err
	}
	return t.report(o.now().Sub(began)), nil
}

// update does what a plan says, if there is anything to do.
func update(ctx context.Context, o Options, v *index.Vocabulary, p plan, began time.Time, t *tally) error {
	todo := p.todo()
	if len(todo) == 0 && p.rebuild == "" {
		return nil
	}
	w, err := p.writer(o)
	if err != nil {
		return err
	}
	defer w.Close()
	job := index.Job{
		Folder: os.DirFS(o.folder()), Options: o.source(), Changes: todo,
		NewReader: v.NewReader, Jobs: o.Jobs, Began: began, Progress: o.Progress,
	}
	o.logger().Info("indexing", "files", len(todo), "rebuild", p.rebuild)
	if err := index.Run(ctx, job, w, pack, t.see); err != nil {
		return err
	}
	if t.state, err = w.Commit(v.Fingerprint(), began); err != nil {
		return fmt.Errorf("updating the index: %w", err)
	}
	return nil
}

// todo lists the changes that have to be made, or to be made anew.
func (p *plan) todo() []source.Change {
	var todo []source.Change
	for _, c := range p.changes {
		switch {
		case p.rebuild == "" && c.State != source.Same:
			todo = append(todo, c)
		case p.rebuild != "" && c.State != source.Removed:
			todo = append(todo, source.Change{State: source.Added, File: c.File})
		}
	}
	return todo
}

// writer is what an index is written with.
type writer interface {
	index.Writer[*store.Parcel]
	Commit(vocabulary string, now time.Time) (store.State, error)
	Close()
}

func (p *plan) writer(o Options) (writer, error) {
	if p.rebuild == "" {
		return store.NewChange(o.db(), p.state, o.wait()), nil
	}
	return store.Create(o.db())
}

// pack makes a parcel of an outcome.
func pack(o *index.Outcome) *store.Parcel {
	switch {
	case o.Findings != nil:
		return store.Prepare(o.Findings, o.Stamp)
	case o.Stamp.Skipped != "":
		return store.Skip(o.Path, o.Stamp)
	}
	return store.Touch(o.Path, o.Stamp)
}
