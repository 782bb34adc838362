package store

import (
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestCursorKeepsSome keeps runs in a mixed order: they stay sorted, a run that comes
// again stands once, and there are never too many.
func TestCursorKeepsSome(t *testing.T) {
	var c postingCursor
	for n := range 5 * runsKept {
		last := kg.NoteID(7 * (n / 2) % (3 * runsKept) * 10) // each twice
		run := postingRun{last, []posting{{note: last}}}
		i, _ := slices.BinarySearchFunc(c.runs, last, func(r postingRun, id kg.NoteID) int { return int(r.last()) - int(id) })
		c.keep(i, run)
		if len(c.runs) > runsKept {
			t.Fatalf("%d runs are kept, at most %d may be", len(c.runs), runsKept)
		}
		kept := slices.IsSortedFunc(c.runs, func(a, b postingRun) int { return int(a.last()) - int(b.last()) })
		same := len(slices.CompactFunc(slices.Clone(c.runs), func(a, b postingRun) bool { return a.last() == b.last() })) < len(c.runs)
		if !kept || same {
			t.Fatalf("after run %d: sorted %v, one of them twice %v", n, kept, same)
		}
		if got, err := c.run(last); err != nil || len(got) != 1 || got[0].note != last {
			t.Fatalf("run %d was kept and is gone: %v %v", n, got, err)
		}
	}
}
