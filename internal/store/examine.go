package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"os"
)

// The two pages at the start of a bbolt file say where all else is. Each holds,
// after a header of 16 bytes and in the machine's byte order: magic, version,
// page size, flags (32 bits each), root, sequence, freelist, number of pages,
// transaction (64 bits each), and a FNV-1a checksum of all that.
const (
	metaHeader = 16
	metaLength = 64
	boltMagic  = 0xED0CDAED
)

// examine looks at a file without opening it as an index. It returns
// [ErrMissing], [ErrFolder], [ErrForeign] or [ErrDamaged] in a sentence, or nil.
func examine(path string) error {
	if path != "" && os.IsPathSeparator(path[len(path)-1]) { // also one that isn't there yet
		return fmt.Errorf("%w: %q", ErrFolder, path)
	}
	// Opening a pipe would wait for somebody who writes to it.
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return fmt.Errorf("the index can't be %q, which is not a regular file; name another file", path)
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w at %q", ErrMissing, path)
	}
	if err != nil {
		return fmt.Errorf("opening the index: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return fmt.Errorf("%w: %q", ErrFolder, path)
	}
	current, err := examinePages(path, f)
	if err != nil {
		return err
	}
	// Only now, for a writer may be making the file longer: it does so before
	// it says that it has.
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("opening the index: %w", err)
	}
	if want := int64(current.pages) * int64(current.pageSize); info.Size() < want {
		return fmt.Errorf("%w: %q is cut off after %d of %d bytes", ErrDamaged, path, info.Size(), want)
	}
	return nil
}

// examinePages returns the one of the two pages that counts.
func examinePages(path string, f io.ReaderAt) (current meta, err error) {
	head := make([]byte, pageSize+metaHeader+metaLength)
	n, err := f.ReadAt(head, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return meta{}, fmt.Errorf("reading the index %q: %w", path, err)
	}
	first, second := readMeta(head[:n], 0), readMeta(head[:n], pageSize)
	switch {
	case !first.magic && !second.magic && !isRemains(path):
		return meta{}, fmt.Errorf("%w: %q", ErrForeign, path)
	case !first.valid && !second.valid:
		return meta{}, fmt.Errorf("%w: %q has no valid first page", ErrDamaged, path)
	case !first.valid || second.valid && second.transaction > first.transaction:
		return second, nil
	}
	return first, nil
}

type meta struct {
	magic, valid       bool
	pageSize           uint32
	pages, transaction uint64
}

func readMeta(head []byte, at int) meta {
	if len(head) < at+metaHeader+metaLength {
		return meta{magic: len(head) >= at+metaHeader+4 && magicAt(head[at+metaHeader:])}
	}
	b := head[at+metaHeader : at+metaHeader+metaLength]
	sum := fnv.New64a()
	_, _ = sum.Write(b[:metaLength-8])
	return meta{
		magic:       magicAt(b),
		valid:       magicAt(b) && sum.Sum64() == binary.NativeEndian.Uint64(b[56:]),
		pageSize:    binary.NativeEndian.Uint32(b[8:]),
		pages:       binary.NativeEndian.Uint64(b[40:]),
		transaction: binary.NativeEndian.Uint64(b[48:]),
	}
}

func magicAt(b []byte) bool { return binary.NativeEndian.Uint32(b) == boltMagic }
