package store

import (
	"bytes"
	"encoding/binary"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// A term's neighbours and postings are lists that may be a hundred thousand
// long. They are kept in runs of some hundred elements, sorted by number, so that a
// change rewrites a run and not the list. The first run of a list, of most the only
// one, lies under the key of the list; each other under that and a number, below which
// none of its elements is.

// element of a list: what it is sorted by, what comes of two with the same
// number, and whether it is to be left out.
type element[E any] interface {
	id() uint64
	join(later E) E
	gone() bool
}

// codec of a run; first is the number in the run's key, 0 if there is none.
type codec[E any] interface {
	encode(first uint64, list []E) []byte
	decode(first uint64, value []byte) ([]E, error)
}

// lists are all lists in one bucket. No key of a list begins with that of another.
type lists[E element[E]] struct {
	bucket *bolt.Bucket
	codec  codec[E]
	wide   bool // numbers of 64 bits in the keys, else of 32
	most   int  // elements in a run
	empty  bool // nothing is there yet, so there is nothing to look for
	merged []E  // of the last run; its memory is used again
}

// merge adds changes, sorted by number, to the list with a key. It returns by
// how many elements the list grew.
func (l *lists[E]) merge(list []byte, changes []E) (grown int, err error) {
	for len(changes) > 0 {
		key, value, limit, bounded := l.find(list, changes[0].id())
		n := len(changes)
		if bounded {
			for n = 1; n < len(changes) && changes[n].id() < limit; n++ {
			}
		}
		by, err := l.mergeRun(list, key, value, changes[:n])
		if err != nil {
			return grown, err
		}
		grown += by
		changes = changes[n:]
	}
	return grown, nil
}

// find returns the run of a list that has to take the element id, if there is
// one, and where the run after it begins, if there is one.
func (l *lists[E]) find(list []byte, id uint64) (key, value []byte, limit uint64, bounded bool) {
	if l.empty {
		return nil, nil, 0, false
	}
	c := l.bucket.Cursor()
	next, _ := c.Seek(append(l.key(list, id), 0)) // the first key after
	if bytes.HasPrefix(next, list) {
		limit, bounded = firstOf(list, next), true
	}
	if next == nil {
		key, value = c.Last()
	} else {
		key, value = c.Prev()
	}
	if !bytes.HasPrefix(key, list) {
		return nil, nil, limit, bounded
	}
	if !sound(l.bucket, key, value) {
		value = []byte{0xff}
	}
	return bytes.Clone(key), value, limit, bounded
}

// atOrBefore moves a cursor to the last key that isn't behind another one.
func atOrBefore(c *bolt.Cursor, key []byte) (k, v []byte) {
	if after, _ := c.Seek(append(key, 0)); after == nil {
		return c.Last()
	}
	return c.Prev()
}

func (l *lists[E]) mergeRun(list, key, value []byte, changes []E) (grown int, err error) {
	var old []E
	if key == nil {
		key = list
	} else if old, err = l.codec.decode(firstOf(list, key), value); err != nil {
		return 0, err
	}
	merged := mergeSorted(l.merged[:0], old, changes)
	l.merged = merged
	if len(merged) == 0 {
		return -len(old), l.bucket.Delete(key)
	}
	return len(merged) - len(old), l.put(list, key, merged)
}

// put writes elements as runs of at most l.most, all about the same length, the
// first of them under a key.
func (l *lists[E]) put(list, key []byte, elements []E) error {
	runs := (len(elements) + l.most - 1) / l.most
	for ; runs > 0; runs-- {
		n := len(elements) / runs
		if err := l.bucket.Put(key, l.codec.encode(firstOf(list, key), elements[:n])); err != nil {
			return err
		}
		if elements = elements[n:]; runs > 1 {
			key = l.key(list, elements[0].id())
		}
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

func (l *lists[E]) key(list []byte, id uint64) []byte {
	key := append(make([]byte, 0, len(list)+8), list...)
	if l.wide {
		return binary.BigEndian.AppendUint64(key, id)
	}
	return binary.BigEndian.AppendUint32(key, uint32(id))
}

// firstOf reads the number in the key of a run, 0 if it is the first of its list.
func firstOf(list, key []byte) uint64 {
	switch number := key[len(list):]; len(number) {
	case 8:
		return binary.BigEndian.Uint64(number)
	case 4:
		return uint64(binary.BigEndian.Uint32(number))
	}
	return 0
}
