package store

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// TestPiecesAgainstMap puts long and short values, in place of each other and of none, takes some
// away, and compares what is there with a map: no piece of a longer value may stay.
func TestPiecesAgainstMap(t *testing.T) {
	db, err := bolt.Open(filepath.Join(t.TempDir(), "pieces.db"), 0o644, &bolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	model := map[kg.NoteID][]byte{}
	rng := rand.New(rand.NewPCG(3, 4))
	lengths := []int{0, 1, longestPiece - 1, longestPiece, longestPiece + 1, 2 * longestPiece, 3*longestPiece + 7}
	for range 200 {
		err := db.Update(func(tx *bolt.Tx) error {
			b, err := tx.CreateBucketIfNotExists([]byte("notes"))
			if err != nil {
				return err
			}
			id := kg.NoteID(1 + rng.IntN(4))
			changes := rows{}
			if old, ok := model[id]; ok {
				changes.deletePieces("notes", noteKey(id), len(old))
			}
			delete(model, id)
			if rng.IntN(4) > 0 {
				model[id] = bytes.Repeat([]byte{byte(1 + rng.IntN(255))}, lengths[rng.IntN(len(lengths))])
				changes.putPieces("notes", noteKey(id), model[id])
			}
			err = changes.write(&transaction{tx, map[string]*bolt.Bucket{"notes": b}}, "notes")
			comparePieces(t, b, model)
			return err
		})
		if err != nil || t.Failed() {
			t.Fatal(err)
		}
	}
}

func comparePieces(t *testing.T, b *bolt.Bucket, model map[kg.NoteID][]byte) {
	t.Helper()
	pieces := 0
	for id, want := range model {
		if got := getPieces(b, noteKey(id)); !bytes.Equal(got, want) {
			t.Errorf("note %d has %d bytes, want %d", id, len(got), len(want))
		}
		pieces += max(1, (len(want)+longestPiece-1)/longestPiece)
	}
	if n := keysIn(b); n != pieces {
		t.Errorf("%d pieces are there, want %d", n, pieces)
	}
}

func keysIn(b *bolt.Bucket) (n int) {
	c := b.Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		n++
	}
	return n
}
