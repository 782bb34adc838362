package extract

import "testing"

// TestGrounds: what all notes stand on is told by the keys that their terms have, not by other names.
func TestGrounds(t *testing.T) {
	v := vocabulary(t)
	for key := range grounds {
		if entry := v.Lookup(key); entry == nil || entry.Key() != key {
			t.Errorf("no term has the key %q", key)
		}
	}
}
