package extract

import "notes/internal/vocab"

// afterMaker reports whether the form, of two words or more in small letters and without other
// meanings, begins with what is known by itself: google home mini, closure compiler. Their one is
// no name.
func (f *form) afterMaker(sense *vocab.Sense) bool {
	if f.words.len() < 2 || sense.Form.Case != vocab.Capital || !software(sense.Entry.Kind) {
		return false
	}
	return f.x.vocab.Exact(f.x.lowerText(f.words.from)) != nil && f.x.lowerText(f.words.to-1) != "one"
}
