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

// slow is a writer that takes its time with the first file, and notes how many were read
// and not yet written, at most.
type slow struct {
	read    *atomic.Int64
	written int64
	most    int64
}

func (s *slow) Add(string) error {
	if s.written == 0 {
		time.Sleep(100 * time.Millisecond)
	}
	s.most = max(s.most, s.read.Load()-s.written)
	s.written++
	return nil
}

func (s *slow) Remove(string) error { return nil }

// TestWorkersWaitForTheWriter reads files of which forty have room, and one that is
// larger than all the room.
func TestWorkersWaitForTheWriter(t *testing.T) {
	const workers = 2
	const size = workers * ahead / 40
	files := fstest.MapFS{}
	var changes []source.Change
	for i := range 1000 {
		path := fmt.Sprintf("%04d.md", i)
		files[path] = &fstest.MapFile{Data: []byte("word")}
		changes = append(changes, sized(path, size))
	}
	changes[500].File.Size = 10 * workers * ahead
	var read atomic.Int64
	w := slow{read: &read}
	pack := func(o *Outcome) string { read.Add(1); return packString(o) }
	if err := Run(context.Background(), Job{Folder: files, Changes: changes, NewReader: wordReader, Jobs: workers}, &w, pack, nothing); err != nil {
		t.Fatal(err)
	}
	if w.written != 1000 || w.most > 40 {
		t.Errorf("%d written, the workers were ahead by %d", w.written, w.most)
	}
}
