package findings

import "testing"

// TestDefines tells sentences that say what a thing is from those that only
// speak of it.
func TestDefines(t *testing.T) {
	for rest, want := range map[string]bool{
		" is a network plugin for Kubernetes.":                   true,
		" (WebAssembly) is a binary format.":                     true,
		", an engine for policies, came second.":                 true,
		" are the agents on each node.":                          true,
		" is one of the sandbox projects.":                       true,
		" is the default, so nobody speaks of it.":               false,
		" is a must have.":                                       false,
		" is a router?":                                          false,
		" uses eBPF.":                                            false,
		" is a Kubernetes project with many friends":             true,
		" is a platform and evaluation framework.":               true,
		" is a managed service built on Envoy.":                  true,
		" is the component that handles services.":               true,
		" is a superset of JavaScript (ES6).":                    true,
		" is the alternative to Y.":                              true,
		", a tool used by many, came second.":                    true,
		" is the alternative to Y that I take seriously.":        false,
		" is the subject of the year.":                           false,
		" is the scariest one.":                                  false,
		" is a nice tool.":                                       false,
		" is a project - needs to evolve over time":              false,
		" is the main bottleneck here.":                          false,
		" is the tool of choice.":                                false,
		" is a topic that returns.":                              false,
		" is the same proxy as Y.":                               false,
		" is a flock of whales, such as Docker ;)":               false,
		" is a culture thing!":                                   false,
		" is a fine language but...":                             false,
		": A metrics-based monitoring stack":                     true,
		" - an ingress controller from Heptio":                   true,
		" – the registry for images.":                            true,
		": The Art of Productive Tools":                          false,
		" is a networking, tracing, and security layer for pods": true,
		" is a tool, and Zebra runs it":                          false,
		": a journey":                                            false,
		" - a talk that I liked":                                 false,
		", a popular CNCF project, was shown.":                   false,
		" is a":                                                  false,
		", a ,small tool.":                                       true,
	} {
		if got := defines(rest); got != want {
			t.Errorf("X%s: %v", rest, got)
		}
	}
}

// TestSaysMeaning tells sentences that say what an idea means from those that say what it is worth.
func TestSaysMeaning(t *testing.T) {
	for rest, want := range map[string]bool{
		" means asking twice.":             true,
		" means that boats wait.":          true,
		" is when nobody looks.":           true,
		" means nothing to them.":          false,
		" means that you can sleep.":       false,
		" means that we're late.":          false,
		" means boats.":                    false,
		" is when":                         false,
		" is a boat that means something.": false,
	} {
		if got := saysMeaning(rest); got != want {
			t.Errorf("X%s: %v", rest, got)
		}
	}
}
