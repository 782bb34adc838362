package store

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// Verify returns [ErrDamaged] in a sentence if the index at path is not as it was
// written last, as far as its seal says; one without is looked through for pages that can't
// be. It waits no longer than wait for a writer to finish, who may then also have made
// another index of it.
func Verify(path string, wait time.Duration) error {
	return withPages(path, wait, func(tx *bolt.Tx, was seal, isSealed bool) error {
		if !isSealed {
			return lookThrough(tx)
		}
		return isAsSealed(path, tx, was)
	})
}

// isAsSealed returns an error if an index isn't as the seal says that was read before it was opened.
func isAsSealed(path string, tx *bolt.Tx, was seal) error {
	is, err := sealOf(tx)
	if err != nil || is == was || is.transaction != was.transaction {
		return err
	}
	if now, ok := readSeal(path); !ok || now != was { // it was of the index before this one
		return nil
	}
	return errChanged
}

// Assure is [Verify] for whoever may write the index now. One without a seal, as a
// process leaves it that was killed, is sealed once it was looked through.
func Assure(path string, wait time.Duration) error {
	return withPages(path, wait, func(tx *bolt.Tx, was seal, isSealed bool) error {
		is, err := sealOf(tx)
		switch {
		case err != nil, isSealed && is == was:
			return err
		case isSealed && is.transaction == was.transaction:
			return errChanged
		}
		if err := lookThrough(tx); err != nil {
			return err
		}
		is.write(path)
		return nil
	})
}

// errChanged says that the pages of an index are not those that were written.
var errChanged = errors.New("it is not as it was written")

// withPages opens an index for a look at its pages, and reads its seal, if it has one,
// before that: what is opened then is not older than the seal. An error of do is one of
// damage.
func withPages(path string, wait time.Duration, do func(tx *bolt.Tx, was seal, isSealed bool) error) (err error) {
	defer guard(path, &err)()
	was, isSealed := readSeal(path)
	db, err := openBolt(path, &bolt.Options{ReadOnly: true, Timeout: wait})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }() // it was only read
	if err := db.View(func(tx *bolt.Tx) error { return do(tx, was, isSealed) }); err != nil {
		return fmt.Errorf("%w: %q: %w", ErrDamaged, path, err)
	}
	return nil
}

// lookThrough steps over all keys and values of an index. A page that is none makes
// bbolt panic.
func lookThrough(tx *bolt.Tx) error {
	open, err := openBuckets(tx)
	if err != nil {
		return err
	}
	for _, name := range buckets {
		last := []byte(nil)
		c := open[name].Cursor()
		for k, v := c.First(); k != nil; k, v = c.Next() {
			if !sound(open[name], k, v) || last != nil && bytes.Compare(last, k) >= 0 {
				return errTruncated
			}
			last = k
		}
	}
	return nil
}
