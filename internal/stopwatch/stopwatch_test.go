package stopwatch

import (
	"runtime"
	"testing"
	"time"
)

// TestCost: what waits costs less than what works, whatever the clock says of them.
func TestCost(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("this system tells no more than the clock")
	}
	waiting := Cost(func() { time.Sleep(50 * time.Millisecond) })
	working := Cost(func() {
		for start := worked(); worked()-start < 20*time.Millisecond; {
		}
	})
	if waiting >= working {
		t.Errorf("waiting costs %v, working %v", waiting, working)
	}
}

// TestLeast takes the run that cost least.
func TestLeast(t *testing.T) {
	runs := 0
	least := Least(3, func() {
		runs++
		for start := worked(); worked()-start < time.Duration(runs)*10*time.Millisecond; {
		}
	})
	if runs != 3 || least >= 20*time.Millisecond {
		t.Errorf("the least of %d runs is %v", runs, least)
	}
}
