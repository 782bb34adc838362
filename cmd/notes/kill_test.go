package main

import (
	"cmp"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestKilled kills the program at random moments while it indexes. Whatever
// it was doing, the index is the old one or the new one; it opens at once, is
// whole, and can be brought up to date.
func TestKilled(t *testing.T) {
	for _, c := range []struct {
		name    string
		index   bool // there is one before, of an earlier state of the folder
		rebuild bool
	}{
		{name: "fresh"},
		{name: "incremental", index: true},
		{name: "rebuild", index: true, rebuild: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			v := newVictim(t, c.index, c.rebuild)
			rounds := atLeast(t, 100, 8)
			for i := range rounds {
				v.killed(uint64(i))
				if i%10 == 0 {
					v.recovers()
				}
			}
			if !testing.Short() && (v.survived == 0 || v.survived == rounds) {
				t.Errorf("of %d runs %d ended before they were killed; the moments aren't spread", rounds, v.survived)
			}
		})
	}
}

// victim is a folder with an index that a run, soon killed, is to bring up to
// date.
type victim struct {
	t             *testing.T
	folder, db    string
	start         string // the index to begin with; empty for none
	args          []string
	before, after string            // what the index says at first and in the end
	seen          map[[32]byte]bool // contents of index files that were looked through
	took          time.Duration     // by a run that isn't killed
	survived      int               // runs that were over before
}

func newVictim(t *testing.T, index, rebuild bool) *victim {
	t.Helper()
	dir := t.TempDir()
	v := &victim{t: t, folder: filepath.Join(dir, "kb"), db: filepath.Join(dir, "index", "x.db"), seen: map[[32]byte]bool{}}
	v.args = []string{"index", "--quiet", "--db", v.db, v.folder}
	book := madeUp(80, 1)
	if index {
		book.write(t, v.folder)
		succeed(t, v.args...)
		v.start, v.before = filepath.Join(dir, "start.db"), export(t, v.db)
		must(t, os.Rename(v.db, v.start))
	}
	if rebuild {
		v.args = append(v.args, "--rebuild")
	}
	book.edited().write(t, v.folder)
	v.measure()
	return v
}

// measure lets a run end, to know how long it takes and what comes of it.
func (v *victim) measure() {
	v.t.Helper()
	for range 3 {
		v.reset()
		began := time.Now()
		succeed(v.t, v.args...)
		v.took = cmp.Or(min(v.took, time.Since(began)), time.Since(began))
	}
	v.after = export(v.t, v.db)
	if v.after == v.before || v.after == "" {
		v.t.Fatal("old and new index say the same, so that the test proves nothing")
	}
}

// reset puts the old index back.
func (v *victim) reset() {
	v.t.Helper()
	must(v.t, os.RemoveAll(filepath.Dir(v.db)))
	must(v.t, os.MkdirAll(filepath.Dir(v.db), 0o755))
	if v.start != "" {
		copyFile(v.t, v.start, v.db)
	}
}

// killed kills a run after a random time, half of them late, when the index is
// being written, and looks at what is left.
func (v *victim) killed(seed uint64) {
	v.t.Helper()
	v.reset()
	part := rand.New(rand.NewPCG(seed, 9)).Float64() * 1.2
	if seed%2 == 0 {
		part = 0.6 + part/2
	}
	cmd := program(v.t, v.args...)
	must(v.t, cmd.Start())
	time.Sleep(time.Duration(part * float64(v.took)))
	_ = cmd.Process.Kill()
	survived := cmd.Wait() == nil
	if survived {
		v.survived++
	}
	v.adapt(part, survived)
	v.inspect()
}

// adapt corrects how long a run takes, for the machine may have more to do by now, or
// less: a run should be over behind its time, and not before.
func (v *victim) adapt(part float64, survived bool) {
	switch {
	case part > 1 && !survived:
		v.took += v.took / 8
	case part < 0.9 && survived:
		v.took -= v.took / 16
	}
}

// inspect wants the index to be the old one or the new one.
func (v *victim) inspect() {
	v.t.Helper()
	content := sum(v.t, v.db)
	if v.seen[content] {
		return
	}
	v.seen[content] = true
	switch export(v.t, v.db) {
	case v.before:
		if v.before == "" {
			return
		}
	case v.after:
	default:
		v.t.Fatal("the index is neither the old one nor the new one")
	}
	checkIndex(v.t, v.db)
}

// recovers wants a further run to do what was left undone, and to leave
// nothing else behind.
func (v *victim) recovers() {
	v.t.Helper()
	if said := succeed(v.t, "index", "--json", "--db", v.db, v.folder); strings.Contains(said, "damaged") {
		v.t.Errorf("nothing is damaged: %s", said)
	}
	if export(v.t, v.db) != v.after {
		v.t.Fatal("after the next run the index is not the new one")
	}
	entries, err := os.ReadDir(filepath.Dir(v.db))
	must(v.t, err)
	for _, e := range entries {
		if !slices.Contains([]string{"x.db", "x.db.lock", "x.db.sum"}, e.Name()) {
			v.t.Errorf("%q is left over", e.Name())
		}
	}
}
