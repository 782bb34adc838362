package cli

import (
	"fmt"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// problemKinds is a flag that takes kinds of problems, comma-separated.
type problemKinds []kg.ProblemKind

// Set adds kinds. A word that is none is told with all that there are.
func (k *problemKinds) Set(text string) error {
	for word := range strings.SplitSeq(text, ",") {
		word = strings.TrimSpace(word)
		switch words := kg.Words(kg.ProblemKinds()); {
		case word == "":
		case !slices.Contains(words, word):
			return fmt.Errorf("%q is none of %s", word, strings.Join(words, ", "))
		default:
			*k = append(*k, kg.ProblemKind(word))
		}
	}
	return nil
}

// String returns the kinds as [problemKinds.Set] reads them.
func (k *problemKinds) String() string {
	return strings.Join(kg.Words(*k), ",")
}

// Type names the argument in help texts where the help line doesn't.
func (k *problemKinds) Type() string { return "KINDS" }
