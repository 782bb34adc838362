package watch

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"

	"notes/internal/source"
)

// DefaultQuiet is for how long nothing must change before a look.
const DefaultQuiet = 300 * time.Millisecond

const (
	// patience is how many times the quiet time a burst may last, so that a
	// file which somebody writes to for ever puts no look off for ever.
	patience = 10
	// retry is the time to the next look after one that failed, or when the
	// folder is not there.
	retry = 2 * time.Second
	// patrol is the time between looks where the system can't watch all.
	patrol = 10 * time.Second
)

// Options say what to watch. Folder is needed; zero elsewhere means the
// defaults.
type Options struct {
	Folder string          // of the notes
	Notes  source.Options  // which files are notes
	Others func() []string // paths of further files that matter, asked for before each look; may be nil
	Index  string          // a file that look makes, of which only matters that it goes; may be empty
	Quiet  time.Duration   // for which nothing must change before a look; [DefaultQuiet] if 0
	Warn   func(error)     // told when not all can be watched, each reason once; may be nil
}

// Run calls look once and then whenever something may have changed, until ctx
// ends. If look fails it is called again before long, changes or not. While
// look runs nobody listens for changes, yet they count: the system remembers
// them. Run fails only if the system can't watch anything.
func Run(ctx context.Context, o Options, look func() error) error {
	folder, err := filepath.Abs(o.Folder)
	if err != nil {
		return fmt.Errorf("watching %q: %w", o.Folder, err)
	}
	notifier, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watching %q: %w; `notes index` looks once", o.Folder, err)
	}
	defer func() { _ = notifier.Close() }() // nothing is left to be told
	o.Folder = folder
	if o.Index != "" {
		if o.Index, err = filepath.Abs(o.Index); err != nil {
			return fmt.Errorf("watching %q: %w", o.Index, err)
		}
	}
	w := &watcher{o: o, notifier: notifier, burst: burst{notifier.Events, notifier.Errors, o.quiet()}}
	for {
		again := w.follow(ctx)
		if look() != nil {
			again = retry
		}
		if !w.burst.wait(ctx, again, w.matters) {
			return nil
		}
	}
}

func (o Options) quiet() time.Duration {
	if o.Quiet <= 0 {
		return DefaultQuiet
	}
	return o.Quiet
}
