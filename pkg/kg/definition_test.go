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
	for better, worse := range map[string]string{
		"Kubernetes is a control plane for containers.":                                   "Kubernetes is the target platform that is being refactored into for most of them.",
		"Helm is the first application package manager that was designed for Kubernetes.": "Helm is the application package manager that was designed here for Kubernetes then.",
	} {
		if DefinitionRank(better) >= DefinitionRank(worse) {
			t.Errorf("%q comes behind %q", better, worse)
		}
	}
}
