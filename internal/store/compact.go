package store

import (
	"errors"
	"time"

	bolt "go.etcd.io/bbolt"
)

// An update writes what it changes to other pages, and those of before are free: changes
// all over a notebook leave half of a file free at once, and bbolt never gives a page back.
// So an index that a third of is free is copied without. That third is as large as
// the most that one update has written, so no copy costs more than a few times what
// the updates before it did, and an update of one note makes one only now and then, and
// only where the notebook is small.

// leastCompacted is the size in bytes below which an index is left as it is.
const leastCompacted = 256 << 10

// compactedAtOnce is how many bytes of the copy are kept in memory.
const compactedAtOnce = 4 << 20

// spacious reports whether so much of an index is free that it had better be copied.
// It is for a file whose transaction was committed.
func spacious(db *bolt.DB, size int64) bool {
	stats := db.Stats()
	free := int64(stats.FreePageN+stats.PendingPageN) * int64(db.Info().PageSize)
	return size >= leastCompacted && 3*free > size
}

// compact puts a copy without free pages in the place of an index, and returns what to
// seal it with. Whoever asks meanwhile is answered by the one that is there.
func compact(path string, wait time.Duration) (s seal, err error) {
	built := builtPath(path)
	defer func() { // after guard
		if err != nil {
			Tidy(path)
		}
	}()
	defer guard(path, &err)()
	from, err := openBolt(path, &bolt.Options{ReadOnly: true, Timeout: wait})
	if err != nil {
		return seal{}, err
	}
	defer func() { _ = from.Close() }() // it was only read
	to, err := bolt.Open(built, 0o644, &bolt.Options{PageSize: pageSize, NoSync: true, NoGrowSync: true, FreelistType: bolt.FreelistMapType})
	if err != nil {
		return seal{}, err
	}
	to.AllocSize = growth
	err = bolt.Compact(to, from, compactedAtOnce)
	s, sealing := committed(to)
	if err := errors.Join(err, sealing, to.Sync(), to.Close()); err != nil {
		return seal{}, err
	}
	return s, replace(built, path)
}
