package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestDefinitionOf: of several sentences of a note that say what a thing is the one that tells more is
// taken, also the answer to a heading that asks; not what stands under others.
func TestDefinitionOf(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	const helm = "It is a package manager for Kubernetes."
	for text, want := range map[string]string{
		"Helm is a templating engine.\n\nHelm is the package manager with which releases of Kubernetes are made.": "Helm is the package manager with which releases of Kubernetes are made.",
		"Helm is a templating engine.":                                         "Helm is a templating engine.",
		"# What is Helm?\n\n" + helm:                                           helm,
		"# What is Helm?\n\nIt’s a package manager for the mill's Kubernetes.": "It’s a package manager for the mill's Kubernetes.",
		"# Helm in use\n\n" + helm:                                             "",
		"# What is Helm?\n\nNobody knows. " + helm:                             "",
	} {
		f := x.Extract("a.md", markdown.New().Parse([]byte(text)))
		got := ""
		for _, term := range f.Terms {
			if term.Key == "helm" {
				got = term.Definition
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
