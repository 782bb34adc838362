package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSentenceAlone holds the reading of one sentence to that of the whole note.
func TestSentenceAlone(t *testing.T) {
	for seed := range uint64(50) {
		want := generate("a/b.md", seed).Sentences
		record := recordOf(generate("a/b.md", seed))
		for i := range want {
			got, ok, err := decodeSentence(record, i, asItIs)
			if err != nil || !ok {
				t.Fatalf("seed %d, sentence %d: %v, %v", seed, i, ok, err)
			}
			if diff := cmp.Diff(want[i], got); diff != "" {
				t.Fatalf("seed %d, sentence %d: want (-), got (+):\n%s", seed, i, diff)
			}
		}
		if _, ok, err := decodeSentence(record, len(want), asItIs); ok || err != nil {
			t.Fatalf("seed %d: a sentence behind the last: %v, %v", seed, ok, err)
		}
		if _, _, err := decodeSentence(record[:len(record)/4], len(want)-1, asItIs); err == nil && len(want) > 0 {
			t.Fatalf("seed %d: a record that is cut off is no error", seed)
		}
	}
}
