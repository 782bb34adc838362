package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"time"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// Reader reads an index. It holds the file open, and a writer of the same file
// waiting: keep it for as long as an answer takes. It is for one goroutine.
type Reader struct {
	path    string
	db      *bolt.DB
	tx      *transaction
	state   State
	pages   []sumsPage // the pages of sums looked at so far, by number
	numbers *numbering
	unpress unpress
	lent    lent
	fault   error // damage that was met where no error could be returned
}

// Open opens the index at path for reading, waiting no longer than wait for a
// writer to finish. The error is one of this package in a sentence.
func Open(path string, wait time.Duration) (r *Reader, err error) {
	opened := &Reader{path: path}
	defer func() { // after guard
		if err != nil {
			r = nil
			_ = opened.Close()
		}
	}()
	defer guard(path, &err)()
	if opened.db, err = openBolt(path, &bolt.Options{ReadOnly: true, Timeout: wait}); err != nil {
		return nil, err
	}
	return opened, opened.begin()
}

func (r *Reader) begin() error {
	tx, err := r.db.Begin(false)
	if err != nil {
		return fmt.Errorf("%w: %q: %w", ErrDamaged, r.path, err)
	}
	r.tx = &transaction{Tx: tx}
	if r.state, err = peek(tx); errors.Is(err, ErrForeign) && isBare(tx) && isRemains(r.path) {
		return fmt.Errorf("%w: %q has no valid first page", ErrDamaged, r.path)
	}
	if err != nil {
		return fmt.Errorf("%w: %q", err, r.path)
	}
	if r.state.Format != Format {
		return fmt.Errorf("%w: %q has format %d, this program reads %d", ErrOtherVersion, r.path, r.state.Format, Format)
	}
	if r.tx.open, err = openBuckets(tx); err != nil {
		return fmt.Errorf("%w: %q lacks a part", ErrDamaged, r.path)
	}
	r.unpress.sample, r.numbers = r.tx.sample(), newNumbering(r.tx.bucket("numbers"))
	return nil
}

// peek reads the state of any bbolt file, before its buckets are known. A number there
// is believed to be another format only of what has buckets that all formats have: any
// program may have a bucket and a key of these names.
func peek(tx *bolt.Tx) (State, error) {
	b := tx.Bucket([]byte("meta"))
	if b == nil {
		return State{}, ErrForeign
	}
	value := b.Get([]byte(stateKey))
	if value == nil && isOurs(tx) { // as it was until it was complete
		return State{}, ErrDamaged
	}
	if value == nil {
		return State{}, ErrForeign
	}
	s, _, err := decodeState(value)
	if (err != nil || s.Format != Format) && !isOurs(tx) {
		return State{}, ErrForeign
	}
	if err != nil {
		return State{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return s, nil
}

func isOurs(tx *bolt.Tx) bool {
	return tx.Bucket([]byte("paths")) != nil && tx.Bucket([]byte("entries")) != nil
}

// Close lets go of the index.
func (r *Reader) Close() error {
	if r.tx != nil {
		_ = r.tx.Rollback()
	}
	if r.db == nil {
		return nil
	}
	return r.db.Close()
}

// Guard calls do and turns what a damaged file does to it into [ErrDamaged].
// All reading belongs inside it.
func (r *Reader) Guard(do func() error) (err error) {
	defer guard(r.path, &err)()
	if err := do(); err != nil {
		return err
	}
	return r.fault
}

// State says which index this is.
func (r *Reader) State() State { return r.state }

// Sample returns the sample of the notes, for [NewPreparer].
func (r *Reader) Sample() []byte { return bytes.Clone(r.unpress.sample) }

// damaged wraps an error of decoding.
func (r *Reader) damaged(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %q: %s: %w", ErrDamaged, r.path, what, err)
}

// sound reports whether what a cursor stands on can be. If not, [Reader.Guard]
// is going to tell.
func (r *Reader) sound(c *bolt.Cursor, key, value []byte) bool {
	ok := sound(c.Bucket(), key, value)
	if !ok {
		r.fault = r.damaged("a page", errTruncated)
	}
	return ok
}

// scan yields the keys and values of a bucket that begin with prefix, in order.
func (r *Reader) scan(bucket string, prefix []byte) iter.Seq2[[]byte, []byte] {
	return r.scanFrom(bucket, prefix, prefix)
}

func (r *Reader) scanFrom(bucket string, prefix, from []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(k, v []byte) bool) {
		c := r.tx.bucket(bucket).Cursor()
		for k, v := c.Seek(from); prefixed(k, prefix); k, v = c.Next() {
			if !r.sound(c, k, v) || !yield(k, v) {
				return
			}
		}
	}
}

// runsFrom yields the runs of a list whose numbers have 64 bits, from the one on that
// has to hold a number if any does.
func (r *Reader) runsFrom(bucket string, list []byte, id uint64) iter.Seq2[[]byte, []byte] {
	return func(yield func(k, v []byte) bool) {
		c := r.tx.bucket(bucket).Cursor()
		k, v := atOrBefore(c, binary.BigEndian.AppendUint64(bytes.Clone(list), id))
		if !prefixed(k, list) {
			k, v = c.Seek(list)
		}
		for ; prefixed(k, list); k, v = c.Next() {
			if !r.sound(c, k, v) || !yield(k, v) {
				return
			}
		}
	}
}

// Files yields the files that the index knows, with their stamps, sorted by
// path in byte order.
func (r *Reader) Files() iter.Seq2[string, kg.Stamp] {
	return func(yield func(string, kg.Stamp) bool) {
		for k, v := range r.scan("paths", nil) {
			// A stamp that can't be read is no stamp: the file is read again.
			s, _ := decodeStamp(v)
			if !yield(string(k), s) {
				return
			}
		}
	}
}

// Note returns a note.
func (r *Reader) Note(id kg.NoteID) (*kg.Stored, error) {
	rec, err := r.record(id, new(record))
	if err != nil {
		return nil, err
	}
	return rec.answer(new(kg.Stored)), nil
}

// Findings returns all that a note said when it was read, as [Preparer.Prepare] takes it.
func (r *Reader) Findings(path string) (*kg.Findings, error) {
	rec, err := r.record(noteID(path), new(record))
	if err != nil {
		return nil, err
	}
	err = rec.restore(func(id kg.TermID) (*entry, error) {
		e, err := decodeEntry(get(r.tx.bucket("entries"), termKey(id)))
		return &e, err
	})
	return &rec.Findings, r.damaged("what a note says", err)
}

// Lend is [Reader.Note], but the lists that it returns are written over by the next
// call. Their texts stay.
func (r *Reader) Lend(id kg.NoteID) (*kg.Stored, error) {
	rec, err := r.record(id, &r.lent.record)
	if err != nil {
		return nil, err
	}
	return rec.answer(&r.lent.stored), nil
}

// lent is memory for a note that is read for a short time.
type lent struct {
	record record
	stored kg.Stored
}

// record reads all of a note, its record and its head, into the memory of another one.
func (r *Reader) record(id kg.NoteID, into *record) (*record, error) {
	rec, err := decodeRecord(getPieces(r.tx.bucket("notes"), noteKey(id)), r.unpress.facts, into)
	if err != nil {
		return nil, r.damaged("a note", err)
	}
	rec.Note, err = r.Head(id)
	return rec, err
}

// Notes yields all notes, in the order of their numbers.
func (r *Reader) Notes() iter.Seq2[*kg.Stored, error] {
	return func(yield func(*kg.Stored, error) bool) {
		for k := range r.scan("heads", nil) {
			n, err := r.Note(lastNote(k))
			if !yield(n, err) || err != nil {
				return
			}
		}
	}
}

// answer makes of a record what is given out, in the memory of another one.
func (r *record) answer(s *kg.Stored) *kg.Stored {
	s.Findings, s.Filed = r.Findings, r.topics
	s.IDs, s.Definitions = resized(s.IDs, len(r.refs)), resized(s.Definitions, len(r.refs))
	for i, ref := range r.refs {
		s.IDs[i], s.Definitions[i] = ref.id, r.said[i].definition
	}
	return s
}
