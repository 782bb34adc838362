package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestWeekIsNoName: the week of a date is none, on which other notes of a diary would agree; what
// stands behind a year by itself may be one.
func TestWeekIsNoName(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for text, want := range map[string]int{
		"# 2024-W18-1\n\nFed the cat.":   0,
		"Seen in 2024-W18.":              0,
		"Since 2024 W18 is new to them.": 1,
		"Seen in 2024-W60.":              1,
	} {
		if terms := x.Extract("a.md", markdown.New().Parse([]byte(text))).Terms; len(terms) != want {
			t.Errorf("%q: %v", text, terms)
		}
	}
}
