package extract

import (
	"slices"

	"notes/pkg/kg"
)

// dropHidden drops the candidates whose name the user's vocabulary hides, so
// that no other rule finds again what was hidden.
func (x *Extractor) dropHidden() {
	if len(x.vocab.Hidden()) == 0 {
		return
	}
	x.candidates = slices.DeleteFunc(x.candidates, func(c candidate) bool {
		if c.entry != nil || !x.vocab.Hides(x.keyOf(&c)) && !x.vocab.Hides(kg.Fold(c.page)) {
			return false
		}
		x.reject(&c, "hidden by the vocabulary")
		return true
	})
}
