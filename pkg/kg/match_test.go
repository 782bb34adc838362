package kg

import "testing"

// TestMatchName: only * and ? mean more than they are, and signs that are in no key stand for
// themselves.
func TestMatchName(t *testing.T) {
	for _, c := range []struct {
		pattern, name string
		want          bool
	}{
		{"", "Argo CD", true},
		{"argo-cd", "Argo CD", true},
		{"go c", "Argo CD", true},
		{"argo*", "Argo CD", true},
		{"argo?", "Argo CD", false},
		{"argo", "Flux", false},
		{"!!!", "Argo CD", false},
		{"!!!", "Wow!!!", true},
		{"[a-z]*", "Argo CD", false},
		{"[a*", "[A]rgo", true},
		{`a\*`, `A\B`, true},
		{"*/*", "TCP/IP", true},
	} {
		if got := MatchName(c.pattern, c.name); got != c.want {
			t.Errorf("%q, %q: %v", c.pattern, c.name, got)
		}
	}
	if !MatchName("k8s", "Kubernetes", "K8s") || MatchName("k8s") {
		t.Error("one of the names is enough, and none isn't")
	}
}
