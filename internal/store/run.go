package store

import (
	"bytes"
	"encoding/binary"
	"slices"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// A term's neighbours and postings are lists that may be a hundred thousand
// long. They are kept in runs of some hundred elements, sorted by number, each
// under the term and its own first element, so that a change rewrites a run
// and not the list.

// element of a list: what it is sorted by, what comes of two with the same
// number, and whether it is to be left out.
type element[E any] interface {
	id() uint64
	join(later E) E
	gone() bool
}

// codec of a run; first is the number in the run's key.
type codec[E any] interface {
	encode(list []E) []byte
	decode(first uint64, value []byte) ([]E, error)
}

// lists are the lists of all terms in one bucket.
type lists[E element[E]] struct {
	bucket *bolt.Bucket
	codec  codec[E]
	wide   bool // numbers of 64 bits in the keys, else of 32
	most   int  // elements in a run
	empty  bool // nothing is there yet, so there is nothing to look for
	merged []E  // of the last run; its memory is used again
}

// merge adds changes, sorted by number, to the list of a term. It returns by
// how many elements the list grew.
func (l *lists[E]) merge(term kg.TermID, changes []E) (grown int, err error) {
	for len(changes) > 0 {
		key, value, limit, bounded := l.find(term, changes[0].id())
		n := len(changes)
		if bounded {
			for n = 1; n < len(changes) && changes[n].id() < limit; n++ {
			}
		}
		by, err := l.mergeRun(term, key, value, changes[:n])
		if err != nil {
			return grown, err
		}
		grown += by
		changes = changes[n:]
	}
	return grown, nil
}

// find returns the run that has to take the element id, if there is one, and
// where the run after it begins, if there is one.
func (l *lists[E]) find(term kg.TermID, id uint64) (key, value []byte, limit uint64, bounded bool) {
	if l.empty {
		return nil, nil, 0, false
	}
	c := l.bucket.Cursor()
	prefix := termKey(term)
	next, _ := c.Seek(append(l.key(term, id), 0)) // the first key after
	if bytes.HasPrefix(next, prefix) {
		limit, bounded = l.first(next), true
	}
	if next == nil {
		key, value = c.Last()
	} else {
		key, value = c.Prev()
	}
	if !bytes.HasPrefix(key, prefix) {
		return nil, nil, limit, bounded
	}
	if !sound(l.bucket, key, value) {
		value = []byte{0xff}
	}
	return bytes.Clone(key), value, limit, bounded
}

func (l *lists[E]) mergeRun(term kg.TermID, key, value []byte, changes []E) (grown int, err error) {
	var old []E
	if key != nil {
		if old, err = l.codec.decode(l.first(key), value); err != nil {
			return 0, err
		}
	}
	merged := mergeSorted(l.merged[:0], old, changes)
	l.merged = merged
	if key != nil && (len(merged) == 0 || l.first(key) != merged[0].id()) {
		if err := l.bucket.Delete(key); err != nil {
			return 0, err
		}
	}
	return len(merged) - len(old), l.put(term, merged)
}

// put writes elements as runs of at most l.most, all about the same length.
func (l *lists[E]) put(term kg.TermID, list []E) error {
	runs := (len(list) + l.most - 1) / l.most
	for ; runs > 0; runs-- {
		n := len(list) / runs
		if err := l.bucket.Put(l.key(term, list[0].id()), l.codec.encode(list[:n])); err != nil {
			return err
		}
		list = list[n:]
	}
	return nil
}

// mergeSorted appends to merged two lists sorted by number. Elements of changes with the
// same number are joined in their order, to the old one if there is one; what
// is gone after that is left out.
func mergeSorted[E element[E]](merged, old, changes []E) []E {
	merged = slices.Grow(merged, len(old)+len(changes))
	for len(changes) > 0 {
		id := changes[0].id()
		for len(old) > 0 && old[0].id() < id {
			merged, old = append(merged, old[0]), old[1:]
		}
		e := changes[0]
		if len(old) > 0 && old[0].id() == id {
			e, old = old[0].join(e), old[1:]
		}
		for changes = changes[1:]; len(changes) > 0 && changes[0].id() == id; changes = changes[1:] {
			e = e.join(changes[0])
		}
		if !e.gone() {
			merged = append(merged, e)
		}
	}
	return append(merged, old...)
}

func (l *lists[E]) key(term kg.TermID, id uint64) []byte {
	if l.wide {
		return termNoteKey(term, kg.NoteID(id))
	}
	return termTermKey(term, kg.TermID(id))
}

// first reads the number that a key ends with.
func (l *lists[E]) first(key []byte) uint64 {
	switch {
	case l.wide && len(key) == 12:
		return binary.BigEndian.Uint64(key[4:])
	case !l.wide && len(key) == 8:
		return uint64(binary.BigEndian.Uint32(key[4:]))
	}
	return 0
}
