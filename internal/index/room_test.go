package index

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"notes/internal/source"
)

// sized is a change that adds a file said to have so many bytes.
func sized(path string, size int64) source.Change {
	return source.Change{State: source.Added, File: source.File{Path: path, Size: size}}
}

// TestCut makes batches of as many files as a worker takes at once, of fewer if they
// are large.
func TestCut(t *testing.T) {
	many := func(n int, size int64) (list []source.Change) {
		for range n {
			list = append(list, sized("a.md", size))
		}
		return list
	}
	for _, c := range []struct {
		changes []source.Change
		n       int
		bytes   int64
	}{
		{many(100, 850), batchFiles, batchFiles * 850},
		{many(3, 850), 3, 3 * 850},
		{many(100, 0), batchFiles, batchFiles * leastBytes},
		{many(100, batchBytes/4), 4, batchBytes},
		{many(100, 64<<20), 1, 64 << 20},
	} {
		if n, bytes := cut(c.changes); n != c.n || bytes != c.bytes {
			t.Errorf("of %d files: %d with %d bytes, want %d with %d", len(c.changes), n, bytes, c.n, c.bytes)
		}
	}
}

// slow is a writer that waits with the first file until as many are read as there is room
// for, and notes how many were read and not yet written, at most.
type slow struct {
	read    *atomic.Int64
	room    int64
	written int64
	most    int64
}

func (s *slow) Add(string) error {
	if s.written == 0 {
		waitUntil(func() bool { return s.read.Load() >= s.room-batchFiles })
		time.Sleep(20 * time.Millisecond) // for those that shouldn't be
	}
	s.most = max(s.most, s.read.Load()-s.written)
	s.written++
	return nil
}

func (s *slow) Remove(string) error { return nil }

// waitUntil waits for what should come, not for ever.
func waitUntil(done func() bool) {
	for deadline := time.Now().Add(10 * time.Second); !done() && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
}

// folder has files that are said to have some size.
func folder(n int, size int64) (fstest.MapFS, []source.Change) {
	files := fstest.MapFS{}
	var changes []source.Change
	for i := range n {
		path := fmt.Sprintf("%04d.md", i)
		files[path] = &fstest.MapFile{Data: []byte("word")}
		changes = append(changes, sized(path, size))
	}
	return files, changes
}

// TestWorkersWaitForTheWriter reads files for eighty of which there is room, and one that
// is larger than all the room.
func TestWorkersWaitForTheWriter(t *testing.T) {
	const workers, room = 2, 80
	files, changes := folder(1000, workers*ahead/room)
	changes[500].File.Size = 10 * workers * ahead
	var read atomic.Int64
	w := slow{read: &read, room: room}
	pack := func(o *Outcome) string { read.Add(1); return packString(o) }
	if err := Run(context.Background(), Job{Folder: files, Changes: changes, NewReader: wordReader, Jobs: workers}, &w, pack, nothing); err != nil {
		t.Fatal(err)
	}
	if w.written != 1000 || w.most > room || w.most < room-batchFiles {
		t.Errorf("%d written, the workers were ahead by %d", w.written, w.most)
	}
}

// TestLargeFilesAreReadSideBySide has as many files in hand as there are workers, each
// larger than what one may be ahead.
func TestLargeFilesAreReadSideBySide(t *testing.T) {
	const workers = 4
	files, changes := folder(2*workers, 3*ahead)
	var inHand, most atomic.Int64
	pack := func(o *Outcome) string {
		most.Store(max(most.Load(), inHand.Add(1)))
		waitUntil(func() bool { return most.Load() == workers })
		inHand.Add(-1)
		return packString(o)
	}
	if err := Run(context.Background(), Job{Folder: files, Changes: changes, NewReader: wordReader, Jobs: workers}, &log{}, pack, nothing); err != nil {
		t.Fatal(err)
	}
	if most.Load() != workers {
		t.Errorf("%d files at once, want %d", most.Load(), workers)
	}
}
