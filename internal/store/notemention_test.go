package store

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"notes/internal/stopwatch"
	"notes/pkg/kg"
)

// crowded returns findings with n mentions in one sentence.
func crowded(n int) *kg.Findings {
	f := &kg.Findings{
		Sections:  []kg.Section{{Line: 1}},
		Sentences: []kg.Sentence{{Parent: -1, Line: 1, Column: 1, Text: strings.Repeat("Kwärk ", n)}},
		Terms:     []kg.Term{{Key: "kwärk"}},
	}
	for i := range n {
		start := i * len("Kwärk ")
		f.Mentions = append(f.Mentions, kg.Mention{Start: start, End: start + len("Kwärk"), Line: 1, Column: 1 + 6*i})
	}
	return f
}

// sectioned returns findings with n sections, each about a name of its own.
func sectioned(n int) *kg.Findings {
	f := &kg.Findings{}
	for i := range n {
		key := fmt.Sprintf("kwark%06d", i)
		f.Terms = append(f.Terms, kg.Term{Key: key})
		f.Sections = append(f.Sections, kg.Section{Heading: key, Topics: []kg.TopicScore{{Topic: key, Score: 1}}})
		f.Sentences = append(f.Sentences, kg.Sentence{Section: i, Block: i, Parent: -1, Heading: true, Text: key})
		f.Mentions = append(f.Mentions, kg.Mention{Term: i, Sentence: i, End: len(key)})
	}
	return f
}

// TestManyOfOneNote asks that each mention or link of a sentence and each section of a note
// costs the same, however many there are: a line of a megabyte is one sentence.
func TestManyOfOneNote(t *testing.T) {
	t.Run("mentions", func(t *testing.T) { costsTheSame(t, crowded, func(f *kg.Findings) { factsOf(f) }) })
	t.Run("links", func(t *testing.T) { costsTheSame(t, lineOfLinks, func(f *kg.Findings) { factsOf(f) }) })
	t.Run("sections", func(t *testing.T) { costsTheSame(t, sectioned, func(f *kg.Findings) { shareOf(f) }) })
}

func costsTheSame(t *testing.T, of func(n int) *kg.Findings, do func(*kg.Findings)) {
	t.Helper()
	each := func(n int) time.Duration {
		f := of(n)
		return stopwatch.Cost(func() { do(f) }) / time.Duration(n)
	}
	const small, big, limit = 2_000, 120_000, 5
	few, many := each(small), each(big)
	for tries := 0; tries < 12 && many > limit*few; tries++ {
		few, many = max(few, each(small)), min(many, each(big))
	}
	if many > limit*few {
		t.Errorf("one costs %v where there are %d, and %v where there are %d", many, big, few, small)
	}
}

// TestExtentOutOfRange reads places of mentions that no text has, among them one so far
// off that its end wraps around.
func TestExtentOutOfRange(t *testing.T) {
	for name, place := range map[string][2]int{"wraps around": {math.MaxInt, 7}, "too far": {3, 99}, "before the text": {-4, 2}} {
		var e encoder
		e.int(place[0])
		e.uint(uint64(place[1]))
		d := factDecoder{decoder: decoder{b: string(e.b)}}
		var m kg.Mention
		if d.extent(&m, "Argo CD", 0, true); d.err == nil {
			t.Errorf("%s: %d to %d", name, m.Start, m.End)
		}
	}
}
