package store

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

// TestOrigin writes where an index is from, at first and by a change that
// changes nothing else, and reads it again, out of an index of a later version
// too.
func TestOrigin(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1})
	for _, want := range []Origin{{}, {"/kb", ".notes/index.db"}, {"/other", ""}, {}} {
		r := open(t, path)
		c := NewChange(path, r.State(), 0, time.Second)
		r.Close()
		c.SetOrigin(want)
		if _, err := c.Commit(context.Background(), "v", time.Unix(2, 0)); err != nil {
			t.Fatal(err)
		}
		if want == (Origin{}) {
			continue // which leaves the one that is there
		}
		if got, err := ReadOrigin(path, time.Second); got != want || err != nil {
			t.Errorf("got %v, %v, want %v", got, err, want)
		}
	}
	alter(t, path, stateKey, []byte{Format + 1, 0xff})
	if got, err := ReadOrigin(path, time.Second); got.Folder != "/other" || err != nil {
		t.Errorf("of another format: got %v, %v", got, err)
	}
	alter(t, path, originKey, []byte{0xff})
	if _, err := ReadOrigin(path, time.Second); !errors.Is(err, ErrDamaged) {
		t.Errorf("of a damaged one: %v, want %v", err, ErrDamaged)
	}
	if _, err := ReadOrigin(path+"x", time.Second); !errors.Is(err, ErrMissing) {
		t.Errorf("of none: %v, want %v", err, ErrMissing)
	}
}

// alter changes a value of the bucket meta.
func alter(t *testing.T, path, key string, value []byte) {
	t.Helper()
	db, err := bolt.Open(path, 0o644, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error { return tx.Bucket([]byte("meta")).Put([]byte(key), value) })
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}
