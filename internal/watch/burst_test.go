package watch

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

func all(fsnotify.Event) bool     { return true }
func nothing(fsnotify.Event) bool { return false }

// maker makes events as long as somebody waits for them.
type maker struct {
	ctx    context.Context
	events chan fsnotify.Event
	errs   chan error
}

func (m maker) change() {
	select {
	case m.events <- fsnotify.Event{}:
	case <-m.ctx.Done():
	}
}

func (m maker) pause(d time.Duration) {
	select {
	case <-time.After(d):
	case <-m.ctx.Done():
	}
}

func (m maker) lose() {
	select {
	case m.errs <- fsnotify.ErrEventOverflow:
	case <-m.ctx.Done():
	}
}

// waits measures how long a wait takes while do makes events, on a clock of
// its own.
func waits(t *testing.T, again time.Duration, matters func(fsnotify.Event) bool, do func(maker)) (took time.Duration) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		m := maker{t.Context(), make(chan fsnotify.Event), make(chan error)}
		go do(m)
		start := time.Now()
		if !(burst{m.events, m.errs, 300 * time.Millisecond}).wait(t.Context(), again, matters) {
			t.Error("wait gave up")
		}
		took = time.Since(start)
	})
	return took
}

func TestOneChangeIsFollowedByQuiet(t *testing.T) {
	took := waits(t, 0, all, func(m maker) {
		m.pause(time.Second)
		m.change()
	})
	if want := 1300 * time.Millisecond; took != want {
		t.Errorf("waited %v, want %v", took, want)
	}
}

// A save by an editor is several events; one look must do for all.
func TestEachChangeBeginsTheQuietAnew(t *testing.T) {
	took := waits(t, 0, all, func(m maker) {
		for range 5 {
			m.change()
			m.pause(200 * time.Millisecond)
		}
	})
	if want := 1100 * time.Millisecond; took != want {
		t.Errorf("waited %v, want %v", took, want)
	}
}

// A note that somebody writes to for ever must not put the look off for ever.
func TestABurstIsBounded(t *testing.T) {
	took := waits(t, 0, all, func(m maker) {
		for range 1000 {
			m.change()
			m.pause(110 * time.Millisecond)
		}
	})
	if want := 3 * time.Second; took != want {
		t.Errorf("waited %v, want %v", took, want)
	}
}

// Where the system has lost events anything may have changed.
func TestAnOverflowCounts(t *testing.T) {
	took := waits(t, 0, nothing, maker.lose)
	if want := 300 * time.Millisecond; took != want {
		t.Errorf("waited %v, want %v", took, want)
	}
}

func TestWhatDoesNotMatterIsPassedOver(t *testing.T) {
	took := waits(t, 5*time.Second, nothing, func(m maker) {
		for range 100 {
			m.change()
			m.pause(10 * time.Millisecond)
		}
	})
	if want := 5 * time.Second; took != want {
		t.Errorf("waited %v, want the %v until the next look", took, want)
	}
}

func TestAnEndedContextEndsTheWait(t *testing.T) {
	for _, begun := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			events := make(chan fsnotify.Event)
			b := burst{events, nil, 300 * time.Millisecond}
			ctx, cancel := context.WithCancelCause(t.Context())
			go func() {
				if begun {
					events <- fsnotify.Event{}
				}
				cancel(errors.New("enough"))
			}()
			if b.wait(ctx, 0, all) {
				t.Errorf("with a change before: %v: the wait went on", begun)
			}
		})
	}
}
