package store

import (
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// TestMergeAgainstMap makes random changes to the lists of several terms, with
// runs so short that they are split, joined and emptied all the time, and
// compares them with maps.
func TestMergeAgainstMap(t *testing.T) {
	db, err := bolt.Open(filepath.Join(t.TempDir(), "runs.db"), 0o644, &bolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	model := map[kg.TermID]map[kg.TermID]int32{3: {}, 4: {}, 5: {}}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		err := db.Update(func(tx *bolt.Tx) error {
			b, err := tx.CreateBucketIfNotExists([]byte("ties"))
			if err != nil {
				return err
			}
			list := lists[neighbour]{bucket: b, codec: neighbours{}, most: 4}
			term := kg.TermID(3 + rng.IntN(3))
			changes, size := randomChanges(rng, model[term]), len(model[term])
			applyTo(model[term], changes)
			grown, err := list.merge(termKey(term), changes)
			if grown != len(model[term])-size {
				t.Errorf("grown by %d, want %d", grown, len(model[term])-size)
			}
			compareLists(t, b, model)
			return err
		})
		if err != nil || t.Failed() {
			t.Fatal(err)
		}
	}
}

// randomChanges adds to some elements and takes others away.
func randomChanges(rng *rand.Rand, old map[kg.TermID]int32) []neighbour {
	var changes []neighbour
	for _, id := range slices.Sorted(maps.Keys(old)) {
		if rng.IntN(4) == 0 {
			changes = append(changes, neighbour{to: id, n: [ways]int32{-old[id]}})
		}
	}
	for range rng.IntN(12) {
		changes = append(changes, neighbour{to: kg.TermID(rng.IntN(60)), n: [ways]int32{1 + rng.Int32N(300)}})
	}
	slices.SortStableFunc(changes, func(a, b neighbour) int { return int(a.to) - int(b.to) })
	return changes
}

func applyTo(m map[kg.TermID]int32, changes []neighbour) {
	for _, c := range changes {
		if m[c.to] += c.n[0]; m[c.to] == 0 {
			delete(m, c.to)
		}
	}
}

func compareLists(t *testing.T, b *bolt.Bucket, want map[kg.TermID]map[kg.TermID]int32) {
	t.Helper()
	got := map[kg.TermID]map[kg.TermID]int32{3: {}, 4: {}, 5: {}}
	last := -1
	_ = b.ForEach(func(k, v []byte) error {
		list, err := neighbours{}.decode(firstOf(k[:4], k), v)
		if err != nil || len(list) > 4 {
			t.Errorf("run of %d: %v", len(list), err)
		}
		term := lastTerm(k[:4])
		for i, n := range list {
			if at := int(term)<<32 + int(n.to); at <= last {
				t.Errorf("element %d of run %x is out of order", i, k)
			} else {
				last = at
			}
			got[term][n.to] = n.n[0]
		}
		return nil
	})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// TestPostingsSeek asks a long list for every number in and between its
// elements, in random and then in rising order.
func TestPostingsSeek(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	notes := map[string]uint64{}
	for i := range uint64(700) {
		notes["n"+string(rune('a'+i%26))+string(rune('a'+i/26))+".md"] = i
	}
	build(t, path, notes)
	r := open(t, path)
	id, _ := r.Term("servicemesh")
	var ids []kg.NoteID
	for name, seed := range notes {
		f := generate(name, seed)
		if i, ok := termAt(f.Terms, "servicemesh"); ok && !f.Terms[i].Implied {
			ids = append(ids, noteID(name))
		}
	}
	slices.Sort(ids)
	if len(ids) <= 3*postingsPerRun {
		t.Fatalf("%d postings are too few for several runs", len(ids))
	}
	seek := r.Postings(id)
	for _, i := range rand.New(rand.NewPCG(3, 3)).Perm(len(ids)) {
		for _, from := range []kg.NoteID{ids[i], ids[i] - 1, ids[i] + 1} {
			want, _ := slices.BinarySearch(ids, from)
			p, ok, err := seek(from)
			if err != nil || ok != (want < len(ids)) || ok && p.Note != ids[want] {
				t.Fatalf("from %d: %v %v %v", from, p, ok, err)
			}
		}
	}
	n := 0
	for p, ok, err := seek(0); ok; p, ok, err = seek(p.Note + 1) {
		if err != nil || p.Note != ids[n] {
			t.Fatalf("element %d is %d: %v", n, p.Note, err)
		}
		n++
	}
	if n != len(ids) {
		t.Errorf("%d postings, want %d", n, len(ids))
	}
}
