package store

import "iter"

// chunks is a list of millions of small elements that only grows until it is
// read, once. Growing moves nothing, so at its peak it takes the memory of its
// elements and not twice or three times as much.
type chunks[E any] struct {
	full   [][]E
	last   []E
	length int
}

// chunkLength is the number of elements in a chunk.
const chunkLength = 1 << 14

func (c *chunks[E]) add(e E) {
	if len(c.last) == cap(c.last) {
		if c.last != nil {
			c.full = append(c.full, c.last)
		}
		c.last = make([]E, 0, chunkLength)
	}
	c.last = append(c.last, e)
	c.length++
}

// all yields the elements in the order in which they were added.
func (c *chunks[E]) all() iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, chunk := range c.full {
			for _, e := range chunk {
				if !yield(e) {
					return
				}
			}
		}
		for _, e := range c.last {
			if !yield(e) {
				return
			}
		}
	}
}
