// Package stopwatch measures what something costs, for tests that compare costs. It counts the time
// that a processor works on it, where the system tells that, so that a busy machine changes little.
package stopwatch

import (
	"runtime"
	"time"
)

// began is the moment from which time is counted where nothing better is told.
var began = time.Now() //nolint:forbidigo // where the clock is all there is

// Cost returns how long a processor works on do, which starts no goroutine of its own. Where the
// system doesn't tell it, that is how long do takes.
func Cost(do func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	before := worked()
	do()
	return worked() - before
}

// Least returns the least cost of some runs: what else happens only adds to it.
func Least(runs int, do func()) time.Duration {
	least := Cost(do)
	for range runs - 1 {
		least = min(least, Cost(do))
	}
	return least
}
