package store

import (
	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// bbolt believes what a page says of the length of its keys and values. Of a
// damaged page that may be gigabytes of whatever lies behind it in memory.

// sound reports whether a key and its value fit into the file.
func sound(b *bolt.Bucket, key, value []byte) bool {
	return len(key) <= bolt.MaxKeySize && int64(len(value)) <= b.Tx().Size()
}

// get returns the value of a key, nil if it has none. For a value that can't be
// it returns one that no decoder takes.
func get(b *bolt.Bucket, key []byte) []byte {
	value := b.Get(key)
	if !sound(b, nil, value) {
		return []byte{0xff}
	}
	return value
}

// possible reports whether there can be a term of this number: its sums and
// those of the terms before it have to fit into the file.
func possible(tx *bolt.Tx, id kg.TermID) bool {
	page, _ := slot(id)
	return int64(page)*sumsHead <= tx.Size()
}
