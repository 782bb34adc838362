package store

import (
	"cmp"
	"iter"
	"math"
)

// Some rows only lead from a number to a number: from what is linked to to the notes
// that do, from topics to their members. There are one or two from most numbers, so that
// a list for each would be keys and little else. All in a bucket are one list instead.

// edge leads from a number to a number, or, while changes are merged, no longer does.
type edge struct {
	from, to uint32
	leave    bool
}

func (e edge) id() uint64 { return uint64(e.from)<<32 | uint64(e.to) }

// join lets the later of two findings on one edge stand.
func (e edge) join(later edge) edge { return later }

func (e edge) gone() bool { return e.leave }

// edgeOf is the edge with an id.
func edgeOf(id uint64) edge { return edge{from: uint32(id >> 32), to: uint32(id)} }

// allEdges is the key of the list of all edges of a bucket.
var allEdges = []byte{0}

// edges is the codec of a run of edges: of each from the same number as the one before
// twice the distance of the other number from that one's, and one more; of any other
// twice the other number, and the distance of the first.
type edges struct{}

func (edges) encode(first uint64, list []edge) []byte {
	out := encoder{b: make([]byte, 0, 6*len(list))}
	last := edgeOf(first)
	for _, e := range list {
		if e.from == last.from {
			out.uint(uint64(e.to-last.to)<<1 | 1)
		} else {
			out.uint(uint64(e.to) << 1)
			out.uint(uint64(e.from - last.from))
		}
		last = e
	}
	return out.b
}

func (edges) decode(first uint64, value []byte) ([]edge, error) {
	list := make([]edge, 0, len(value)/2)
	d := decoder{b: string(value)}
	for last := edgeOf(first); d.b != ""; list = append(list, last) {
		to := d.uint()
		if to&1 == 1 {
			last.to = d.sum(last.to, to>>1)
			continue
		}
		distance := d.uint()
		if distance == 0 {
			d.fail()
		}
		last = edge{from: d.sum(last.from, distance), to: d.sum(0, to>>1)}
	}
	return list, d.done()
}

// sum adds what was read to a number of 32 bits.
func (d *decoder) sum(number uint32, more uint64) uint32 {
	if more > math.MaxUint32-uint64(number) {
		d.fail()
		return 0
	}
	return number + uint32(more)
}

// edge puts a change to an edge of a bucket on record.
func (w *Writer) edge(bucket string, e edge) { w.edges[bucket] = append(w.edges[bucket], e) }

// writeEdges merges the changes to the edges of some buckets into their lists.
func (w *Writer) writeEdges(buckets ...string) func() error {
	return func() error {
		for _, bucket := range buckets {
			changes := w.edges[bucket]
			delete(w.edges, bucket)
			sorted := make([]edge, len(changes))
			for i, n := range inOrder(changes, func(a, b *edge) int { return cmp.Compare(a.id(), b.id()) }) {
				sorted[i] = changes[n]
			}
			list := lists[edge]{bucket: w.tx.bucket(bucket), codec: edges{}, wide: true, most: edgesPerRun, empty: w.fresh}
			if _, err := list.merge(allEdges, sorted); err != nil {
				return err
			}
		}
		return nil
	}
}

// edgesOn yields the edges of a bucket in order, from a number on.
func (r *Reader) edgesOn(bucket string, from uint32) iter.Seq[edge] {
	return func(yield func(edge) bool) {
		start := edge{from: from}.id()
		for k, v := range r.runsFrom(bucket, allEdges, start) {
			list, err := edges{}.decode(firstOf(allEdges, k), v)
			if err != nil {
				r.fault = r.damaged(bucket, err)
				return
			}
			for _, e := range list {
				if e.id() >= start && !yield(e) {
					return
				}
			}
		}
	}
}

// edges yields the numbers to which edges of a bucket lead from a number.
func (r *Reader) edges(bucket string, from uint32) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for e := range r.edgesOn(bucket, from) {
			if e.from != from || !yield(e.to) {
				return
			}
		}
	}
}
