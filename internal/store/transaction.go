package store

import (
	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// transaction is a bbolt transaction with its buckets at hand.
type transaction struct {
	*bolt.Tx
	open map[string]*bolt.Bucket
}

// begin opens the buckets of a transaction.
func begin(tx *bolt.Tx) (*transaction, error) {
	open, err := openBuckets(tx)
	return &transaction{tx, open}, err
}

// openBuckets opens the buckets, or says that they aren't all there and whole.
func openBuckets(tx *bolt.Tx) (map[string]*bolt.Bucket, error) {
	open := make(map[string]*bolt.Bucket, len(buckets))
	for _, name := range buckets {
		b := tx.Bucket([]byte(name))
		if b == nil {
			return nil, ErrForeign
		}
		if !soundInline(b) {
			return nil, errTruncated
		}
		b.FillPercent = fullPages
		open[name] = b
	}
	return open, nil
}

// fullPages leaves no room in the pages that are written in key order. What is
// changed later is written to other pages anyway.
const fullPages = 1.0

func (t *transaction) bucket(name string) *bolt.Bucket { return t.open[name] }

// sums returns the sums of a term, all zero if it has none.
func (t *transaction) sums(id kg.TermID) kg.Sums {
	page, row := slot(id)
	return sumsPage(get(t.bucket("sums"), termKey(page))).sums(row)
}

// sample returns the sample of the notes, good as long as the transaction.
func (t *transaction) sample() []byte { return get(t.bucket("meta"), []byte(sampleKey)) }

// state returns the state of the index, and the numbers that are given next.
func (t *transaction) state() (State, counters, error) {
	value := t.bucket("meta").Get([]byte(stateKey))
	if value == nil {
		return State{}, counters{}, ErrForeign
	}
	return decodeState(value)
}
