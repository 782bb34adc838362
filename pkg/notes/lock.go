package notes

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"notes/internal/store"
	"notes/internal/wholefile"
)

// lock makes sure that only one process at a time writes an index. It lies in
// a file beside the index, because the index itself must stay free for readers
// while notes are read. The file says who holds the lock; the system lets go
// of it when the process ends, however it ends.
func lock(ctx context.Context, o Options) (unlock func(), err error) {
	path := o.lockPath()
	if err := prepareFolder(o); err != nil {
		return nil, err
	}
	l := flock.New(path, flock.SetPermissions(0o644))
	ctx, cancel := context.WithTimeoutCause(ctx, o.wait(), store.ErrLocked)
	defer cancel()
	ok, err := l.TryLock() // once at least, however short the time is
	if !ok && err == nil {
		ok, err = l.TryLockContext(ctx, 20*time.Millisecond)
	}
	if errors.Is(context.Cause(ctx), store.ErrLocked) && !ok {
		return nil, fmt.Errorf("%w: %s is indexing into %q; wait for it, or raise the time to wait", ErrLocked, holderOf(path, path), o.db())
	}
	if err != nil {
		return nil, fmt.Errorf("locking the index: %w", err)
	}
	// Nothing depends on it but what others are told.
	_ = os.WriteFile(path, []byte(self()+"\n"), 0o644)
	return func() { _ = l.Unlock() }, nil
}

// prepareFolder makes the folder of the index. In the notes folder it gets a
// .gitignore, for an index belongs into no repository; what a person has told
// the vocabulary does. One that is empty is what a full disk has left of it.
func prepareFolder(o Options) error {
	dir := filepath.Dir(o.db())
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return o.advise(fmt.Errorf("creating the folder of the index %q: %w", dir, err))
	}
	if o.DB != "" {
		return nil
	}
	ignore := filepath.Join(dir, ".gitignore")
	if info, err := os.Lstat(ignore); err == nil && (info.Size() > 0 || !info.Mode().IsRegular()) {
		return nil
	}
	if err := wholefile.WriteText(ignore, "*\n!vocabulary.yaml\n"); err != nil {
		return o.advise(fmt.Errorf("keeping the index out of git: %w", err))
	}
	return nil
}
