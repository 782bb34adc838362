package notes

import (
	"context"
	"errors"
	"fmt"
	"time"

	"notes/internal/index"
	"notes/internal/source"
	"notes/internal/store"
)

// Index brings the index of a folder up to date: it reads the notes that are
// new or changed, forgets those that are gone, and writes all at once. Ended at
// any moment, by whatever, it leaves the index as it was before or as it is to
// be. A note that can't be read is in the report with the reason. An index of
// another folder that is still there is made anew, as is one that is damaged or of another
// version; a file that is none is kept under another name, which the report says, in a place
// where an index was, and refused in another one.
//
// The error wraps [ErrNoFolder], [ErrFolder], [ErrForeign] or [ErrLocked], or is an [*InvalidError], where the folder,
// another process or the options are what is in the way.
func Index(ctx context.Context, o Options) (Report, error) {
	began := o.now()
	o, err := o.located()
	if err != nil {
		return Report{}, err
	}
	if err := o.checkFolder(); err != nil {
		return Report{}, err
	}
	if err := o.checkPlace(); err != nil {
		return Report{}, err
	}
	own := o.isOwnPlace() // before there is a lock that says so
	unlock, err := lock(ctx, o)
	if err != nil {
		return Report{}, err
	}
	defer unlock()
	store.Tidy(o.db())
	v, err := index.OpenVocabulary(o.vocabulary(), o.keptPath())
	if err != nil {
		return Report{}, err
	}
	report, err := run(ctx, o, v, began, own)
	if errors.Is(err, ErrDamaged) && !o.Rebuild {
		// What can't be changed can still be made anew.
		cause := err.Error()
		o.Rebuild = true
		report, err = run(ctx, o, v, began, own)
		report.Rebuilt = cause
	}
	return report, err
}

// run looks what has to be done, does it, and says what it was. A damaged index in a place
// that isn't its own may be somebody else's file.
func run(ctx context.Context, o Options, v *index.Vocabulary, began time.Time, own bool) (Report, error) {
	p, err := look(ctx, o, v.Fingerprint(), store.Assure)
	if err != nil {
		return Report{}, err
	}
	p.foreign = p.foreign || p.damaged && !own
	t := newTally(p)
	if err := update(ctx, o, v, p, began, t); err != nil {
		return Report{}, err
	}
	// A clock that was set back has measured nothing.
	return t.report(max(0, o.now().Sub(began))), nil
}

// update does what a plan says, if there is anything to do.
func update(ctx context.Context, o Options, v *index.Vocabulary, p plan, began time.Time, t *tally) (err error) {
	todo := p.todo()
	if len(todo) == 0 && p.rebuild == "" && !p.astray {
		return nil
	}
	job := newJob(o, v, todo, began)
	job.Progress, job.All = o.Progress, p.along
	job.Announce()
	if p.rebuild != "" {
		if p.sample, err = sample(ctx, o, v, todo, began); err != nil {
			return err
		}
	}
	w, err := p.writer(o)
	if err != nil {
		return err
	}
	defer w.Close()
	w.SetOrigin(o.origin())
	o.logger().Info("indexing", "files", len(todo), "rebuild", p.rebuild)
	if err := index.Run(ctx, job, w, packer(p.sample), t.see); err != nil {
		return err
	}
	if err := p.takeOver(o, w, began, t); err != nil {
		return err
	}
	if p.foreign {
		if t.r.Kept, err = setAside(store.Target(o.db())); err != nil {
			return err
		}
	}
	if t.state, err = w.Commit(ctx, v.Fingerprint(), began); err != nil {
		return fmt.Errorf("updating the index: %w", o.advise(err))
	}
	return nil
}

func newJob(o Options, v *index.Vocabulary, changes []source.Change, began time.Time) index.Job {
	return index.Job{Folder: source.Folder(o.folder()), Options: o.source(), Changes: changes, NewReader: v.NewReader, Jobs: o.Jobs, Began: began}
}

// todo lists the changes that have to be made, or to be made anew.
func (p *plan) todo() []source.Change {
	if p.along {
		return p.changes
	}
	var todo []source.Change
	for _, c := range p.changes {
		switch {
		case p.rebuild == "" && c.State != source.Same && c.State != source.Unread:
			todo = append(todo, c)
		case p.rebuild != "" && c.State != source.Removed && !c.Unlisted() && !p.isLeft(c):
			todo = append(todo, source.Change{State: source.Added, File: c.File, Old: p.supposed(c)})
		}
	}
	return todo
}

// writer is what an index is written with.
type writer interface {
	index.Writer[*store.Parcel]
	SetOrigin(store.Origin)
	Commit(ctx context.Context, vocabulary string, now time.Time) (store.State, error)
	Close()
}

func (p *plan) writer(o Options) (writer, error) {
	if p.rebuild == "" {
		return store.NewChange(o.db(), p.state, weight(p.changes), o.wait()), nil
	}
	return store.Create(o.db(), size(p.changes), p.sample)
}

// size is how many bytes the files have.
func size(changes []source.Change) (bytes int64) {
	for _, c := range changes {
		bytes += c.File.Size
	}
	return bytes
}

// packer makes parcels of outcomes.
func packer(sample []byte) func(*index.Outcome) *store.Parcel {
	p := store.NewPreparer(sample)
	return func(o *index.Outcome) *store.Parcel { return pack(p, o) }
}

func pack(p *store.Preparer, o *index.Outcome) *store.Parcel {
	if o.Findings != nil {
		parcel, err := p.Prepare(o.Findings, o.Stamp)
		if err == nil {
			return parcel
		}
		// Without its hash it is tried again, by a program that may read it.
		o.Stamp.Hash, o.Stamp.Skipped = 0, fmt.Sprintf("the program misreads it (%v); please report the file as a bug", err)
	}
	if o.Stamp.Skipped != "" {
		return store.Skip(o.Path, o.Stamp)
	}
	return store.Touch(o.Path, o.Stamp)
}
