package store

import (
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// Origin says which folder an index was made from, in a form that outlives a
// move of either: where the index lies within the folder, the place that it
// has there tells the folder by that of the index.
type Origin struct {
	Folder string // absolute
	Within string // path of the index in the folder, with slashes; empty if it lies elsewhere
}

// originKey is the key of the origin in the bucket meta. It lies apart from the
// state so that an index of any format says it.
const originKey = "origin"

func (o *Origin) encode() []byte {
	var e encoder
	e.string(o.Folder)
	e.string(o.Within)
	return e.b
}

func decodeOrigin(value []byte) (Origin, error) {
	d := decoder{b: string(value)}
	o := Origin{d.string(), d.string()}
	if err := d.done(); err != nil {
		return Origin{}, err
	}
	return o, nil
}

// ReadOrigin returns what the index at path says of its folder, nothing if it
// doesn't say. It waits and fails as [Open] does, but any format will do.
func ReadOrigin(path string, wait time.Duration) (o Origin, err error) {
	defer guard(path, &err)()
	db, err := openBolt(path, &bolt.Options{ReadOnly: true, Timeout: wait})
	if err != nil {
		return Origin{}, err
	}
	defer func() { _ = db.Close() }() // it was only read
	err = db.View(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("meta"))
		if b == nil {
			return fmt.Errorf("%w: %q", ErrForeign, path)
		}
		o, err = originIn(b, path)
		return err
	})
	return o, err
}

// Origin returns what the index says of its folder, nothing if it doesn't say.
func (r *Reader) Origin() (Origin, error) { return originIn(r.tx.bucket("meta"), r.path) }

// originIn reads the origin from the bucket meta of the index at path.
func originIn(meta *bolt.Bucket, path string) (Origin, error) {
	value := get(meta, []byte(originKey))
	if value == nil {
		return Origin{}, nil
	}
	o, err := decodeOrigin(value)
	if err != nil {
		return Origin{}, fmt.Errorf("%w: %q: %w", ErrDamaged, path, err)
	}
	return o, nil
}
