package kg

import "testing"

// TestLinksByID tells the IDs that notes link by from names.
func TestLinksByID(t *testing.T) {
	for _, c := range []struct {
		file, target string
		want         bool
	}{
		{"zk/7b1c-atomic.md", "3f2a", true},
		{"7b1c_atomic.md", "abcd", true},
		{"walk.md", "202105131200", true},
		{"walk.md", "3f2a", false},
		{"7b1c-atomic.md", "3f2", false},
		{"7b1c-atomic.md", "3F2A", false},
		{"walk-home.md", "lamp", false},
		{"2024-walk.md", "2023", false},
		{"2024-05-01.md", "acme", false},
		{"2024-05-01.md", "3f2a", true},
		{"7b1c.md", "3f2a", false},
		{"k8-walk.md", "k9", false},
	} {
		if got := LinksByID(c.file, c.target); got != c.want {
			t.Errorf("LinksByID(%q, %q) = %v", c.file, c.target, got)
		}
	}
}
