package extract

import (
	"notes/internal/vocab"
)

// afterMaker reports whether the form, of two words or more in small letters and without other
// meanings, begins with what is known by itself: google home mini, closure compiler. Their one is
// no name.
func (f *form) afterMaker(sense *vocab.Sense) bool {
	if f.words.len() < 2 || sense.Form.Case != vocab.Capital || !software(sense.Entry.Kind) {
		return false
	}
	first, last := f.x.lexeme(f.words.from), f.x.lexeme(f.words.to-1)
	maker := f.x.vocab.Exact(first.text)
	return maker != nil && last.text != "one"
}
