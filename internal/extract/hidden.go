package extract

import (
	"slices"

	"notes/pkg/kg"
)

// dropHidden drops the candidates whose name the user's vocabulary hides, so
// that no other rule finds again what was hidden.
func (x *Namer) dropHidden() {
	if len(x.vocab.Hidden()) == 0 {
		return
	}
	x.candidates = slices.DeleteFunc(x.candidates, func(c candidate) bool {
		if c.entry != nil || !x.vocab.Hides(x.keyOf(&c)) && !x.vocab.Hides(kg.Fold(c.page)) {
			return false
		}
		x.reject(&c, hiddenName)
		return true
	})
}

// hidesTitle reports whether the user's vocabulary hides the title of a talk, which has
// this key. It still says who gave the talk, and that its words are no names.
func (x *Namer) hidesTitle(t *title, key string) bool {
	if !x.vocab.Hides(key) {
		return false
	}
	if x.trace != nil {
		x.tell(int(t.start), int(t.end), key, t.rule, hiddenName)
	}
	return true
}

// hiddenName is why what the user's vocabulary hides is no entity.
const hiddenName = "hidden by the vocabulary"
