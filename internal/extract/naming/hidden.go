package naming

import (
	"slices"

	"notes/pkg/kg"
)

// dropHidden drops the candidates whose name the user's vocabulary hides, so
// that no other rule finds again what was hidden.
func (x *Namer) dropHidden() {
	if len(x.Vocab.Hidden()) == 0 {
		return
	}
	x.candidates = slices.DeleteFunc(x.candidates, func(c Candidate) bool {
		if c.Entry != nil || !x.Vocab.Hides(x.keyOf(&c)) && !x.Vocab.Hides(kg.Fold(c.Page)) {
			return false
		}
		x.reject(&c, hiddenName)
		return true
	})
}

// HidesTitle reports whether the user's vocabulary hides the title of a talk, which has
// this key. It still says who gave the talk, and that its words are no names.
func (x *Namer) HidesTitle(t *TalkTitle, key string) bool {
	if !x.Vocab.Hides(key) {
		return false
	}
	if x.Trace != nil {
		x.tell(int(t.Start), int(t.End), key, t.Rule, hiddenName)
	}
	return true
}

// hiddenName is why what the user's vocabulary hides is no entity.
const hiddenName = "hidden by the vocabulary"
