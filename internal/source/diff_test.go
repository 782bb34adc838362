package source

import (
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestDiffAgainstMaps compares the merge of two streams with what maps say, for
// random folders and indexes.
func TestDiffAgainstMaps(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		found, indexed := map[string]File{}, map[string]kg.Stamp{}
		for range rng.IntN(20) {
			path := fmt.Sprint(rng.IntN(30))
			found[path] = File{Path: path, Size: rng.Int64N(2), Modified: 1 + rng.Int64N(2)}
		}
		for range rng.IntN(20) {
			indexed[fmt.Sprint(rng.IntN(30))] = kg.Stamp{Size: rng.Int64N(2), Modified: rng.Int64N(3), Hash: 1}
		}
		got := slices.Collect(Diff(sortedFiles(found), sortedStamps(indexed)))
		if diff := cmp.Diff(expected(found, indexed), got); diff != "" {
			t.Fatal(diff)
		}
	}
}

func sortedFiles(m map[string]File) iter.Seq[File] {
	return func(yield func(File) bool) {
		for _, path := range slices.Sorted(maps.Keys(m)) {
			if !yield(m[path]) {
				return
			}
		}
	}
}

func sortedStamps(m map[string]kg.Stamp) iter.Seq2[string, kg.Stamp] {
	return func(yield func(string, kg.Stamp) bool) {
		for _, path := range slices.Sorted(maps.Keys(m)) {
			if !yield(path, m[path]) {
				return
			}
		}
	}
}

func expected(found map[string]File, indexed map[string]kg.Stamp) (list []Change) {
	paths := maps.Clone(found)
	for path := range indexed {
		if _, ok := paths[path]; !ok {
			paths[path] = File{Path: path}
		}
	}
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		f, here := found[path]
		s, there := indexed[path]
		switch {
		case !here:
			list = append(list, Change{Removed, File{Path: path}, s})
		case !there:
			list = append(list, Change{Added, f, kg.Stamp{}})
		case f.Size == s.Size && f.Modified == s.Modified:
			list = append(list, Change{Same, f, s})
		default:
			list = append(list, Change{Changed, f, s})
		}
	}
	return list
}

// TestStamp checks when a file may be taken for unchanged without a look.
func TestStamp(t *testing.T) {
	began := time.Unix(1000, 500)
	at := func(ago time.Duration) File {
		return File{Size: 3, Modified: began.Add(-ago).UnixNano(), Changed: 7}
	}
	skipped := func(f File, why string) File { f.Skipped = why; return f }
	for _, test := range []struct {
		name       string
		then, now  File
		hash       uint64
		says, when string
		same       bool
	}{
		{name: "old and as it was", then: at(time.Hour), now: at(time.Hour), hash: 1, same: true},
		{name: "other size", then: at(time.Hour), now: File{Size: 4, Modified: at(time.Hour).Modified, Changed: 7}, hash: 1},
		{name: "set back to its time", then: at(time.Hour), now: File{Size: 3, Modified: at(time.Hour).Modified, Changed: 8}, hash: 1},
		{name: "written while it was read", then: at(time.Millisecond), now: at(time.Millisecond), hash: 1},
		{name: "from the future, as after a clock was set back", then: at(-time.Hour), now: at(-time.Hour), hash: 1},
		{name: "whole seconds, one ago", then: at(time.Second + 500), now: at(time.Second + 500), hash: 1},
		{name: "whole seconds, three ago", then: at(3*time.Second + 500), now: at(3*time.Second + 500), hash: 1, same: true},
		{name: "unreadable, and tried again", then: skipped(at(time.Hour), "no permission"), now: at(time.Hour)},
		{name: "too large still", then: skipped(at(time.Hour), "too large"), now: skipped(at(time.Hour), "too large"), same: true},
		{name: "too large now", then: at(time.Hour), now: skipped(at(time.Hour), "too large"), hash: 1},
	} {
		if got := test.now.same(test.then.Stamp(test.hash, began)); got != test.same {
			t.Errorf("%s: same is %v", test.name, got)
		}
	}
}
