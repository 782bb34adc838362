package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cespare/xxhash/v2"
	bolt "go.etcd.io/bbolt"

	"notes/internal/plainfile"
)

// A page that a disk has lost may still read like one, and then an index answers
// wrongly without a word. So a small file beside it, the seal, holds a hash of all its
// pages. It is broken before anything is written to the index, or put in its place,
// and made anew afterwards: a process that is killed in between leaves none, which says
// nothing, and never one that is wrong.

// seal is what a transaction left of an index.
type seal struct {
	transaction uint64 // its number
	hash        uint64 // of the pages
}

// sealOf reads all pages of an index, from the file and not from where it is mapped:
// a part that can't be read is an error and no fault.
func sealOf(tx *bolt.Tx) (seal, error) {
	hash := xxhash.New()
	_, err := tx.WriteTo(hash)
	return seal{uint64(tx.ID()), hash.Sum64()}, err
}

// committed returns what to seal an index with that is open and will not be written any
// more.
func committed(db *bolt.DB) (s seal, err error) {
	err = db.View(func(tx *bolt.Tx) error {
		s, err = sealOf(tx)
		return err
	})
	return s, err
}

// SealPath is where the seal of an index lies.
func SealPath(path string) string { return Target(path) + ".sum" }

// sealLength is how many bytes a seal has.
const sealLength = 16

// readSeal is false where there is none.
func readSeal(path string) (s seal, ok bool) {
	b, err := plainfile.Read(SealPath(path))
	if err != nil || len(b) != sealLength {
		return seal{}, false
	}
	return seal{binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:])}, true
}

// breakSeal makes sure that an index has none while it is written, also after the
// machine has failed meanwhile. That of another user may be one that this one can only
// remove.
func breakSeal(path string) error {
	path = SealPath(path)
	err := empty(path)
	if errors.Is(err, fs.ErrPermission) {
		err = os.Remove(path)
		syncFolder(filepath.Dir(path))
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("breaking the seal of the index: %w", err)
	}
	return nil
}

// empty makes a file empty, and that last.
func empty(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		return err
	}
	_ = f.Sync() // not every system can; then there may be a false alarm after a crash
	return f.Close()
}

// write puts a seal beside an index. Where that fails it has none, and is only looked
// through more slowly.
func (s seal) write(path string) {
	b := binary.LittleEndian.AppendUint64(nil, s.transaction)
	if os.WriteFile(SealPath(path), binary.LittleEndian.AppendUint64(b, s.hash), 0o644) != nil {
		_ = breakSeal(path)
	}
}
