package store

import (
	"encoding/binary"
	"errors"
	"io"
	"os"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// An index whose first pages are lost looks like anything, or, where the older of the two
// is left, like the empty file that it was before its first transaction. Its other pages
// still tell what it was.

// A page of a bbolt file begins, in the machine's byte order, with its number (64 bits),
// flags and the count of its elements (16 bits each) and its overflow (32 bits). Elements of a
// leaf follow: flags, place of the key from here, length of key and of value (32 bits each).
const (
	pageHeader   = 16
	leafPage     = 0x02
	leafElement  = 16
	bucketInLeaf = 0x01
)

// leastBuckets is how many buckets a page has to list, all of them called like those of an
// index, so that it is a page of one.
const leastBuckets = 3

// isRemains reports whether a file without valid first pages has a page of an index.
func isRemains(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only read
	head, page := make([]byte, pageHeader), make([]byte, pageSize)
	for number := uint64(0); ; number++ {
		at := int64(number) * pageSize
		if _, err := f.ReadAt(head, at); err != nil {
			return false
		}
		if binary.NativeEndian.Uint64(head) != number || binary.NativeEndian.Uint16(head[8:]) != leafPage {
			continue
		}
		if n, err := f.ReadAt(page, at); (err == nil || errors.Is(err, io.EOF)) && listsBuckets(page[:n]) {
			return true
		}
	}
}

// listsBuckets reports whether a page lists buckets of an index and nothing else.
func listsBuckets(page []byte) bool {
	count := int(binary.NativeEndian.Uint16(page[10:]))
	if count < leastBuckets || pageHeader+count*leafElement > len(page) {
		return false
	}
	for i := range count {
		at := pageHeader + i*leafElement
		e := page[at:]
		start := at + int(binary.NativeEndian.Uint32(e[4:]))
		end := start + int(binary.NativeEndian.Uint32(e[8:]))
		if binary.NativeEndian.Uint32(e)&bucketInLeaf == 0 || start > end || end > len(page) || !slices.Contains(buckets[:], string(page[start:end])) {
			return false
		}
	}
	return true
}

// isBare reports whether nothing was ever put into a bbolt file, as far as its first pages
// say.
func isBare(tx *bolt.Tx) bool {
	key, _ := tx.Cursor().First()
	return key == nil
}
