package store

import (
	"strings"
	"testing"
	"time"

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

// TestManyMentionsInOneSentence asks that each costs the same, however many there
// are: a line of a megabyte is one sentence.
func TestManyMentionsInOneSentence(t *testing.T) {
	each := func(n int) time.Duration {
		f := crowded(n)
		start := time.Now()
		factsOf(f)
		return time.Since(start) / time.Duration(n)
	}
	const small, big, limit = 2_000, 40_000, 5
	few, many := each(small), each(big)
	for tries := 0; tries < 12 && many > limit*few; tries++ {
		few, many = max(few, each(small)), min(many, each(big))
	}
	if many > limit*few {
		t.Errorf("a mention costs %v where there are %d, and %v where there are %d", many, big, few, small)
	}
}
