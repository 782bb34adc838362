package store

import (
	"path/filepath"
	"slices"
	"testing"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// TestWordRowMoves lets the notes of a word become many and few again: they lie in its row until
// they are too many for it, then in a list, and never in both.
func TestWordRowMoves(t *testing.T) {
	db, err := bolt.Open(filepath.Join(t.TempDir(), "words.db"), 0o644, &bolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	row, had := wordRow{number: 7}, []kg.NoteID(nil)
	for _, want := range [][]kg.NoteID{{1}, {1, 2, 3}, {3}, notesTo(mostFew), notesTo(mostFew + 1), {2}, {}, {4, 5}} {
		err := db.Update(func(tx *bolt.Tx) error {
			b, err := tx.CreateBucketIfNotExists([]byte("texts"))
			if err != nil {
				return err
			}
			if err := row.merge(&lists[posting]{bucket: b, codec: wordRuns{}, most: wordsPerRun}, placesFrom(had, want)); err != nil {
				return err
			}
			if row, err = decodeWordRow(row.encode()); err != nil {
				return err
			}
			if got := notesOf(t, row, b); !slices.Equal(got, want) || row.notes != len(want) {
				t.Errorf("the word stands in %v, %d notes, want %v", got, row.notes, want)
			}
			return nil
		})
		if had = want; err != nil {
			t.Fatal(err)
		}
	}
}

// notesTo returns the numbers of so many notes.
func notesTo(n int) (list []kg.NoteID) {
	for i := range n {
		list = append(list, kg.NoteID(i+1))
	}
	return list
}

// placesFrom returns the changes that make of some notes others.
func placesFrom(had, want []kg.NoteID) (changes []posting) {
	all := slices.Concat(had, want)
	slices.Sort(all)
	for _, id := range slices.Compact(all) {
		switch {
		case !slices.Contains(want, id):
			changes = append(changes, posting{note: id})
		case !slices.Contains(had, id):
			changes = append(changes, posting{note: id, where: "\x01"})
		}
	}
	return changes
}

// notesOf returns the notes of a word, which lie in its row or in the bucket.
func notesOf(t *testing.T, row wordRow, b *bolt.Bucket) (list []kg.NoteID) {
	t.Helper()
	run := []byte(row.few)
	if keys := keysIn(b); row.listed && row.few != "" || !row.listed && (keys > 0 || row.notes > mostFew) {
		t.Errorf("of %d notes %q lie in the row, and %d runs beside it", row.notes, row.few, keys)
	}
	if row.listed {
		run = b.Get(termKey(row.number))
	}
	found, err := wordRuns{}.decode(0, run)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range found {
		list = append(list, p.note)
	}
	return list
}
