package notes

import (
	"slices"
	"time"

	"notes/internal/source"
	"notes/internal/store"
	"notes/pkg/kg"
)

// An index that is built anew knows what can be read on that day. Of vocabulary, version and
// damage, which are why it is built, nobody thinks while a disk isn't mounted or a folder is
// locked. So what the former index knows of notes that can't be read is taken over where the
// same rules have made it, and where it can't be that is told.

// takenOver stands for the hash of the content of a note that was taken over: no content
// has it, so the note is read, by the vocabulary of that day, as soon as it can be.
const takenOver = 1

// isLeft reports whether a file that the former index knows, or may have known, can't be
// read, so that it is left to [plan.takeOver].
func (p *plan) isLeft(c source.Change) bool {
	return p.rebuild != "" && p.kin && (c.State == source.Unread || p.blind && c.File.Barred)
}

// supposed is what a new index believes that the former one knew of a file: if that can't
// say, it may have known everything.
func (p *plan) supposed(c source.Change) kg.Stamp {
	switch {
	case !p.kin:
		return kg.Stamp{}
	case p.blind:
		return kg.Stamp{Hash: takenOver}
	}
	return c.Old
}

// takeOver puts into a new index what the former one knows of notes that can't be read.
func (p *plan) takeOver(o Options, w writer, began time.Time, t *tally) error {
	left := t.left
	for _, c := range p.changes {
		switch {
		case !p.isLeft(c):
		case c.State == source.Unread && !source.WasRead(c.Old): // there is nothing to take over but that
			if err := w.Add(store.Skip(c.File.Path, c.Old)); err != nil {
				return err
			}
		default:
			left = append(left, c)
		}
	}
	if len(left) == 0 {
		return nil
	}
	if !p.heir {
		return lose(left, w, began, t)
	}
	prepare := store.NewPreparer(p.sample)
	return ask(o, func(r *store.Reader) error {
		for _, c := range left {
			f, err := r.Findings(c.File.Path)
			if err != nil {
				return err
			}
			parcel, err := prepare.Prepare(f, p.inherited(c.Old))
			if err != nil {
				return err
			}
			if err := w.Add(parcel); err != nil {
				return err
			}
			t.unread(c, c.File.Skipped)
		}
		return nil
	})
}

// inherited is the stamp of a note that was taken over. Where rules and vocabulary are the same it
// is the one it had.
func (p *plan) inherited(old kg.Stamp) kg.Stamp {
	if p.along {
		return old
	}
	return kg.Stamp{Size: old.Size, Hash: takenOver, Named: old.Named}
}

// lose notes down that files which can't be read are not in a new index.
func lose(left []source.Change, w writer, began time.Time, t *tally) error {
	for _, c := range left {
		t.r.Lost = append(t.r.Lost, c.File.Path)
		if c.Unlisted() { // its folder is told of
			continue
		}
		t.refuse(c.File.Path, 0, c.File.Skipped)
		if err := w.Add(store.Skip(c.File.Path, c.File.Stamp(0, began))); err != nil {
			return err
		}
	}
	slices.Sort(t.r.Lost)
	return nil
}
