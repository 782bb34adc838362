package kg

import (
	"strings"
	"testing"
)

// TestDefinitionRank: a dozen words are best, fewer and more are worse the further they are from it.
func TestDefinitionRank(t *testing.T) {
	for words, want := range map[int]int{0: 12, 5: 7, 12: 0, 30: 18} {
		if got := DefinitionRank(strings.Repeat("word ", words)); got != want {
			t.Errorf("%d words: %d", words, got)
		}
	}
}
