package extract

import "testing"

// TestDefines tells sentences that say what a thing is from those that only
// speak of it.
func TestDefines(t *testing.T) {
	for rest, want := range map[string]bool{
		" is a network plugin for Kubernetes.":     true,
		" (WebAssembly) is a binary format.":       true,
		", an engine for policies, came second.":   true,
		" are the agents on each node.":            true,
		" is one of the sandbox projects.":         true,
		" is the default, so nobody speaks of it.": false,
		" is a must have.":                         false,
		" is a router?":                            false,
		" uses eBPF.":                              false,
		" is a":                                    false,
	} {
		if got := defines(rest); got != want {
			t.Errorf("X%s: %v", rest, got)
		}
	}
}
