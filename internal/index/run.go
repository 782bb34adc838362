package index

import (
	"context"
	"fmt"
	"io/fs"
	"runtime"
	"time"

	"golang.org/x/sync/errgroup"

	"notes/internal/source"
	"notes/pkg/kg"
)

// Job says what to read, and how.
type Job struct {
	Folder    fs.FS
	Options   source.Options
	Changes   []source.Change        // sorted by path
	All       bool                   // say also what notes say that have not changed
	NewReader func() (Reader, error) // called once by each worker that has something to read
	Jobs      int                    // workers; as many as processors if 0
	Began     time.Time              // when the files were looked at
	Progress  func(kg.Progress)      // called now and then by one goroutine; may be nil
}

// Writer takes what comes of a job, in the order of the paths, from one
// goroutine. P is whatever it wants to be made of an outcome beforehand.
type Writer[P any] interface {
	Add(P) error
	Remove(path string) error
}

// A worker takes some files at once: enough that handing over costs nothing beside
// reading them, few enough that workers end together.
const (
	batchFiles = 32
	batchBytes = 256 << 10
)

// parcels are what a worker made of a batch.
type parcels[P any] struct {
	outcomes []Outcome // without their findings
	packed   []P
}

// Run reads all changed files of a job and writes what comes of them.
//
//	changes ──▶ queue ──▶ worker ──▶ its batch's channel ─┐
//	   │                  worker                          │
//	   └──▶ order: one channel per batch, as sent ──▶ write, in order
//
// The batches on their way have to find room, so that workers that are far ahead wait
// for the writer. pack is called by the workers, so it is the place for whatever is
// costly. see is called for each file, in order, with its outcome less the findings. Run
// returns when all is written, or with the first error of ctx, NewReader or w.
func Run[P any](ctx context.Context, j Job, w Writer[P], pack func(*Outcome) P, see func(source.Change, Outcome)) error {
	group, ctx := errgroup.WithContext(ctx)
	workers := j.workers()
	queue := make(chan ticket[P])
	room := newRoom(workers)
	order := make(chan ticket[P], room.batches)
	group.Go(func() error {
		defer close(queue)
		defer close(order)
		return send(ctx, j.Changes, &room, queue, order)
	})
	for range workers {
		group.Go(func() error { return work(ctx, &j, queue, pack) })
	}
	group.Go(func() error { return write(ctx, &j, order, &room, w, see) })
	return group.Wait()
}

func (j *Job) workers() int {
	n := j.Jobs
	if n <= 0 {
		n = runtime.GOMAXPROCS(0)
	}
	return max(1, min(n, j.batches(n)))
}

// batches returns how many batches the changes make, up to some.
func (j *Job) batches(most int) (n int) {
	for rest := j.Changes; len(rest) > 0 && n < most; n++ {
		files, _ := cut(rest)
		rest = rest[files:]
	}
	return n
}

// ticket is a batch on its way through a worker.
type ticket[P any] struct {
	changes []source.Change
	bytes   int64 // of their files
	done    chan parcels[P]
}

func send[P any](ctx context.Context, changes []source.Change, room *room, queue, order chan<- ticket[P]) error {
	for len(changes) > 0 {
		n, bytes := cut(changes)
		if err := room.enter(ctx, bytes); err != nil {
			return err
		}
		t := ticket[P]{changes[:n], bytes, make(chan parcels[P], 1)}
		changes = changes[n:]
		for _, to := range []chan<- ticket[P]{order, queue} {
			select {
			case to <- t:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
	return nil
}

// cut returns how many of the changes make a batch, and how many bytes their files have.
func cut(changes []source.Change) (n int, bytes int64) {
	for n < min(batchFiles, len(changes)) && bytes < batchBytes {
		bytes += max(leastBytes, changes[n].File.Size)
		n++
	}
	return n, bytes
}

func work[P any](ctx context.Context, j *Job, queue <-chan ticket[P], pack func(*Outcome) P) error {
	t := task{folder: j.Folder, o: j.Options, all: j.All, began: j.Began, newReader: j.NewReader}
	for next := range queue {
		out, err := workBatch(ctx, &t, next.changes, pack)
		if err != nil {
			return err
		}
		next.done <- out
	}
	return nil
}

func workBatch[P any](ctx context.Context, t *task, changes []source.Change, pack func(*Outcome) P) (out parcels[P], err error) {
	out.outcomes, out.packed = make([]Outcome, len(changes)), make([]P, len(changes))
	for i, c := range changes {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		if c.State == source.Removed {
			continue
		}
		if out.outcomes[i], out.packed[i], err = process(t, c, pack); err != nil {
			return out, err
		}
	}
	return out, nil
}

func write[P any](ctx context.Context, j *Job, order <-chan ticket[P], room *room, w Writer[P], see func(source.Change, Outcome)) error {
	p := newProgress(j)
	for t := range order {
		select {
		case done := <-t.done:
			if err := writeBatch(t.changes, done, w, see); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
		room.leave(t.bytes)
		p.advance(t.changes)
	}
	return nil
}

func writeBatch[P any](changes []source.Change, done parcels[P], w Writer[P], see func(source.Change, Outcome)) error {
	for i, c := range changes {
		o := done.outcomes[i]
		var err error
		switch {
		case c.State == source.Removed || o.Gone:
			err = w.Remove(c.File.Path)
		case o.Unread == "":
			err = w.Add(done.packed[i])
		}
		if err != nil {
			return fmt.Errorf("indexing %q: %w", c.File.Path, err)
		}
		see(c, o)
	}
	return nil
}
