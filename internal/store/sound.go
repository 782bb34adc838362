package store

import (
	"bytes"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// bbolt believes what a page says of the length of its keys and values. Of a
// damaged page that may be gigabytes of whatever lies behind it in memory.

// sound reports whether a key and its value fit into the file.
func sound(b *bolt.Bucket, key, value []byte) bool {
	return len(key) <= bolt.MaxKeySize && int64(len(value)) <= b.Tx().Size()
}

// soundInline reports whether a small bucket can be that lies within the page of
// another: its keys rise, and together with its values they are as short as such
// a bucket's are. bbolt copies it and takes addresses from it for granted, of
// which the garbage collector makes an end of the process.
func soundInline(b *bolt.Bucket) bool {
	if b.Root() != 0 { // it has pages of its own
		return true
	}
	size, last := 0, []byte(nil)
	c := b.Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		if size += len(k) + len(v); size > pageSize/4 || last != nil && bytes.Compare(last, k) >= 0 {
			return false
		}
		last = k
	}
	return true
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
