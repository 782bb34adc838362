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
// [ErrMissing], [ErrForeign] or [ErrDamaged] in a sentence, or nil.
func examine(path string) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w at %q", ErrMissing, path)
	}
	if err != nil {
		return fmt.Errorf("opening the index: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("opening the index: %w", err)
	}
	if info.IsDir() {
		return fmt.Errorf("%w: %q is a folder", ErrForeign, path)
	}
	return examinePages(path, f, info.Size())
}

func examinePages(path string, f io.ReaderAt, size int64) error {
	head := make([]byte, pageSize+metaHeader+metaLength)
	n, err := f.ReadAt(head, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("reading the index %q: %w", path, err)
	}
	first, second := readMeta(head[:n], 0), readMeta(head[:n], pageSize)
	switch {
	case !first.magic && !second.magic:
		return fmt.Errorf("%w: %q", ErrForeign, path)
	case !first.valid && !second.valid:
		return fmt.Errorf("%w: %q has no valid first page", ErrDamaged, path)
	}
	current := first
	if !first.valid || second.valid && second.transaction > first.transaction {
		current = second
	}
	if want := int64(current.pages) * int64(current.pageSize); size < want {
		return fmt.Errorf("%w: %q is cut off after %d of %d bytes", ErrDamaged, path, size, want)
	}
	return nil
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
