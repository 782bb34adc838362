package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// afterMaker reports whether the form, of two words or more in small letters and without other
// meanings, begins with what is known by itself: google home mini, closure compiler. Their one is
// no name.
func (f *form) afterMaker(sense *vocab.Sense) bool {
	if f.words.Len() < 2 || sense.Form.Case != vocab.Capital || !prose.Software(sense.Entry.Kind) {
		return false
	}
	return f.x.Vocab.Exact(f.x.LowerText(f.words.From)) != nil && f.x.LowerText(f.words.To-1) != "one"
}
