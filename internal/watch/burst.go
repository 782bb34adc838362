package watch

import (
	"context"
	"time"

	"github.com/fsnotify/fsnotify"
)

// burst waits for changes to begin and to end.
type burst struct {
	events <-chan fsnotify.Event
	errors <-chan error // of the system, which has lost events then
	quiet  time.Duration
}

// wait returns when something that matters has changed and it is quiet again,
// or after the time again, if that isn't 0. It is false if ctx ended.
func (b burst) wait(ctx context.Context, again time.Duration, matters func(fsnotify.Event) bool) bool {
	var timeout <-chan time.Time
	if again > 0 {
		timeout = time.After(again)
	}
	for {
		select {
		case e := <-b.events:
			if matters(e) {
				return b.settle(ctx, matters)
			}
		case <-b.errors: //nolint:errcheck // what was missed is looked for by the round that follows
			return b.settle(ctx, matters)
		case <-timeout:
			return true
		case <-ctx.Done():
			return false
		}
	}
}

// settle returns when it has been quiet for a while, or is not going to be. It
// is false if ctx ended.
func (b burst) settle(ctx context.Context, matters func(fsnotify.Event) bool) bool {
	quiet := time.NewTimer(b.quiet)
	defer quiet.Stop()
	limit := time.After(patience * b.quiet)
	for {
		select {
		case e := <-b.events:
			if matters(e) {
				quiet.Reset(b.quiet)
			}
		case <-b.errors: //nolint:errcheck // what was missed is looked for by the round that follows
		case <-quiet.C:
			return true
		case <-limit:
			return true
		case <-ctx.Done():
			return false
		}
	}
}
