package stopwatch

import (
	"time"

	"golang.org/x/sys/unix"
)

// worked returns how long a processor has worked for this thread.
func worked() time.Duration {
	var t unix.Timespec
	if unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t) != nil {
		return time.Since(began)
	}
	return time.Duration(t.Nano())
}
