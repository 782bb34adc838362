//go:build !linux

package stopwatch

import "time"

// worked returns the time that has gone by.
func worked() time.Duration { return time.Since(began) }
