package store

import (
	"bytes"
	"cmp"
	"slices"
)

// rows are changes to buckets whose values are written whole. They are kept
// back until all are known and then written in key order, because bbolt builds
// full pages from sorted keys and moves memory about for unsorted ones.
type rows map[string][]row

type row struct {
	key   []byte
	value []byte // nil for a row to delete
}

func (r rows) put(bucket string, key, value []byte) {
	r[bucket] = append(r[bucket], row{key, value})
}

func (r rows) delete(bucket string, key []byte) {
	r[bucket] = append(r[bucket], row{key, nil})
}

// write applies the changes of one bucket and forgets them. Of several changes
// to one key the last one counts.
func (r rows) write(tx *transaction, bucket string) error {
	list := r[bucket]
	delete(r, bucket)
	order := inOrder(list, func(a, b *row) int { return bytes.Compare(a.key, b.key) })
	b := tx.bucket(bucket)
	for i, n := range order {
		change := list[n]
		if i+1 < len(order) && bytes.Equal(change.key, list[order[i+1]].key) {
			continue
		}
		if change.value == nil {
			if err := b.Delete(change.key); err != nil {
				return err
			}
			continue
		}
		if err := b.Put(change.key, change.value); err != nil {
			return err
		}
	}
	return nil
}

// inOrder returns the order of a list; what compares equal stays in its order. Numbers
// are sorted, which is quicker than moving what they stand for.
func inOrder[T any](list []T, compare func(a, b *T) int) []int32 {
	order := make([]int32, len(list))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(compare(&list[a], &list[b]), cmp.Compare(a, b))
	})
	return order
}
