package store

import (
	"bytes"
	"encoding/binary"

	bolt "go.etcd.io/bbolt"
)

// bbolt leaves the end of a page empty where the next value doesn't fit, and gives a value that is
// longer than a page pages of its own. Values as long as those of notes are stored in pieces: the first
// under the key, each further one under the key and its number.

// longestPiece is the length of all pieces but the last, a small part of a page.
const longestPiece = 1 << 10

// pieceKey returns the key of the nth piece of a value, counted from 0.
func pieceKey(key []byte, n int) []byte {
	if n == 0 {
		return key
	}
	return binary.BigEndian.AppendUint32(bytes.Clone(key), uint32(n))
}

// putPieces is put for a long value.
func (r rows) putPieces(bucket string, key, value []byte) {
	n := 0
	for ; len(value) > longestPiece; n++ {
		r.put(bucket, pieceKey(key, n), value[:longestPiece])
		value = value[longestPiece:]
	}
	r.put(bucket, pieceKey(key, n), value)
}

// deletePieces is delete for a value as long as one that is there.
func (r rows) deletePieces(bucket string, key []byte, length int) {
	for n := 0; n == 0 || n*longestPiece < length; n++ {
		r.delete(bucket, pieceKey(key, n))
	}
}

// getPieces is get for a value that putPieces put.
func getPieces(b *bolt.Bucket, key []byte) []byte {
	value := get(b, key)
	if len(value) < longestPiece {
		return value
	}
	value = bytes.Clone(value)
	c := b.Cursor()
	for k, piece := c.Seek(pieceKey(key, 1)); prefixed(k, key) && sound(b, k, piece); k, piece = c.Next() {
		value = append(value, piece...)
	}
	return value
}
