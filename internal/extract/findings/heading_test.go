package findings

import (
	"testing"

	"notes/internal/vocab"
)

// TestGrounds: what all notes stand on is told by the keys that their terms have, not by other names.
func TestGrounds(t *testing.T) {
	v, err := vocab.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	for key := range grounds {
		if entry := v.Lookup(key); entry == nil || entry.Key() != key {
			t.Errorf("no term has the key %q", key)
		}
	}
}
