package store

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSay lets notes come and go that say many different things of a term, and compares the
// profiles with a plain map: what is gone may come again, before the profiles are pruned and after,
// and each is found by its number.
func TestSay(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	var e entry
	notes, numbers := map[string]int{}, map[string]int{}
	for step := range 20_000 {
		data, by := fmt.Sprintf("what %d says", rng.IntN(8*manyProfiles)), 1
		if notes[data] > 0 && rng.IntN(5) < 3 {
			by = -1
		}
		was := notes[data]
		notes[data] += by
		number, changed := e.say(data, by)
		if changed != (was == 0 || notes[data] == 0) {
			t.Fatalf("step %d: %d notes said so, now %d: changed: %v", step, was, notes[data], changed)
		}
		if was > 0 && number != numbers[data] {
			t.Fatalf("step %d: profile %d has become %d", step, numbers[data], number)
		}
		if numbers[data] = number; step%500 == 0 {
			e.prune()
		}
	}
	e.prune()
	for _, p := range e.profiles {
		if p.notes != notes[p.data] || p.number != numbers[p.data] {
			t.Errorf("%+v, want %d notes, number %d", p, notes[p.data], numbers[p.data])
		}
		delete(notes, p.data)
	}
	for data, n := range notes {
		if n > 0 {
			t.Errorf("%q is gone", data)
		}
	}
	if !slices.IsSortedFunc(e.profiles, func(a, b profile) int { return a.number - b.number }) {
		t.Error("the numbers don't rise")
	}
	if len(e.profiles) < manyProfiles {
		t.Errorf("%d profiles are too few for what is tested", len(e.profiles))
	}
}

// BenchmarkSay replaces a quarter of the notes that each say something else of one term: what a
// note costs doesn't grow with how many there are.
func BenchmarkSay(b *testing.B) {
	for _, n := range []int{2_000, 20_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				var e entry
				for i := range n {
					e.say(fmt.Sprint("old ", i), 1)
				}
				for i := range n / 4 {
					e.say(fmt.Sprint("old ", i), -1)
					e.say(fmt.Sprint("new ", i), 1)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/note")
		})
	}
}
