package index

import (
	"context"

	"golang.org/x/sync/semaphore"
)

// ahead is how many bytes of files each worker may be ahead of the writer: what it reads
// while the writer adds up, which takes a second now and then. It bounds the memory,
// for what is made of a file is much larger.
const ahead = 1 << 20

// leastBytes is what a file counts for at least: also an empty one has a name.
const leastBytes = 512

// room is for the batches that are on their way.
type room struct {
	batches int // that find room, at most
	free    *semaphore.Weighted
}

func newRoom(workers int) room {
	bytes := int64(workers) * ahead
	return room{int(bytes/(batchFiles*leastBytes)) + 1, semaphore.NewWeighted(bytes)}
}

// enter waits until there is room for some bytes. What is larger than what one worker
// may be ahead counts for just that, so that all have something to read.
func (r *room) enter(ctx context.Context, bytes int64) error {
	return r.free.Acquire(ctx, min(bytes, ahead))
}

// leave gives back what was taken.
func (r *room) leave(bytes int64) { r.free.Release(min(bytes, ahead)) }
