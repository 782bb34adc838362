package store

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"notes/pkg/kg"
)

// Create begins an index from nothing, of notes with about this many bytes.
// The sample is one that [NewSample] made of some of them, or nil. What lies at path, whatever it is, stays until
// [Writer.Commit] puts the new one in its place.
func Create(path string, bytes int64, sample []byte) (*Writer, error) {
	f, err := create(path, 2*bytes)
	if err != nil {
		return nil, err
	}
	w, err := f.begin(true)
	if err != nil {
		return nil, err
	}
	if err := w.tx.bucket("meta").Put([]byte(sampleKey), sample); err != nil {
		w.Close()
		return nil, fmt.Errorf("beginning to write the index %q: %w", path, err)
	}
	return w, nil
}

// begin begins the one transaction of an update. If it can't, also because a damaged
// file makes it panic, it lets go of the file.
func (f *file) begin(fresh bool) (w *Writer, err error) {
	begun := false
	defer func() {
		if !begun {
			f.abandon()
		}
	}()
	tx, err := f.db.Begin(true)
	if err != nil {
		return nil, fmt.Errorf("beginning to write the index %q: %w", f.path, err)
	}
	defer func() {
		if !begun {
			_ = tx.Rollback()
		}
	}()
	w, err = newWriter(f, tx, fresh)
	begun = err == nil
	return w, err
}

func newWriter(f *file, tx *bolt.Tx, fresh bool) (*Writer, error) {
	if fresh {
		for _, name := range buckets {
			if _, err := tx.CreateBucket([]byte(name)); err != nil {
				return nil, err
			}
		}
	}
	t, err := begin(tx)
	if err != nil {
		return nil, err
	}
	w := &Writer{
		file: f, tx: t, fresh: fresh,
		terms: map[string]*term{}, byID: map[kg.TermID]*term{}, words: map[string]*wordRow{},
		leaving: map[kg.NoteID]text{}, numbered: map[noteNumber]kg.NoteID{},
		rows: rows{}, edges: map[string][]edge{}, unsettled: mostUnsettled,
		settledTies: settled[neighbour]{codec: neighbours{}}, settledTexts: settled[posting]{codec: wordRuns{}},
	}
	if !fresh {
		w.state, w.next, err = t.state()
		w.unpress.sample = bytes.Clone(t.sample()) // which moves when the file grows
	}
	if err == nil && !possible(tx, w.next.terms) {
		err = errTruncated
	}
	return w, err
}

// Close gives up what wasn't committed. It may be called after Commit.
func (w *Writer) Close() {
	_ = w.tx.Rollback()
	w.file.abandon()
}

// Change is an update to an existing index. It holds parcels in memory and
// takes the index only when it has all, and of many a copy of it, so that nobody
// waits for more than a little writing.
type Change struct {
	path    string
	since   State
	bytes   int64
	origin  Origin
	wait    time.Duration
	removed []string
	parcels []*Parcel
}

// NewChange begins an update of the index at path as it was in the state since,
// of so many bytes of notes, those that go and those that come. It will wait no
// longer than wait for others who write it.
func NewChange(path string, since State, bytes int64, wait time.Duration) *Change {
	return &Change{path: path, since: since, bytes: bytes, wait: wait}
}

// Add keeps a parcel for the update.
func (c *Change) Add(p *Parcel) error {
	c.parcels = append(c.parcels, p)
	return nil
}

// Remove keeps a path that is to go from the index.
func (c *Change) Remove(path string) error {
	c.removed = append(c.removed, path)
	return nil
}

// SetOrigin says which folder the index is made from.
func (c *Change) SetOrigin(o Origin) { c.origin = o }

// Close gives the update up.
func (c *Change) Close() { c.removed, c.parcels = nil, nil }

// Commit makes the update. It fails with [ErrStale] if the index is not in the
// state any more from which the update began.
func (c *Change) Commit(ctx context.Context, vocabulary string, now time.Time) (state State, err error) {
	var w *Writer
	defer func() { // after guard
		if err != nil && w != nil {
			w.Close()
		}
		if errors.Is(err, errTruncated) || errors.Is(err, bolterrors.ErrIncompatibleValue) {
			err = fmt.Errorf("%w: %q: %w", ErrDamaged, c.path, err)
		}
	}()
	defer guard(c.path, &err)()
	f, err := change(c.path, c.bytes, c.wait)
	if err != nil {
		return State{}, err
	}
	if w, err = f.begin(false); err != nil {
		return State{}, err
	}
	if w.state.Generation != c.since.Generation {
		return State{}, fmt.Errorf("%w: %q", ErrStale, c.path)
	}
	w.SetOrigin(c.origin)
	if err := c.apply(ctx, w); err != nil {
		return State{}, err
	}
	return w.Commit(ctx, vocabulary, now)
}

func (c *Change) apply(ctx context.Context, w *Writer) error {
	for _, path := range c.removed {
		if err := w.Remove(path); err != nil {
			return err
		}
	}
	for _, p := range c.parcels {
		if err := cmp.Or(w.Add(p), ctx.Err()); err != nil {
			return err
		}
	}
	return nil
}
