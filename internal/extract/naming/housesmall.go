package naming

import (
	"notes/internal/vocab"
)

// Whoever writes in haste works "at quorl", too.

// houseSmall returns the entry of a company for a form in small letters that ends its phrase behind "at", "from" or
// "by", if it has no other meanings and is no word of the language, or the note is written without capitals.
func (f *form) houseSmall() *vocab.Entry {
	from := f.words.From
	if f.x.GapBefore(from) != " " || !houseBefore[f.x.LowerText(from-1)] || f.plural() || f.x.Hyphenates(f.words.To-1) || !f.rests() {
		return nil
	}
	hasty := f.x.casing.noCapitals() || f.properWord()
	return f.likeliest(func(sense *vocab.Sense) bool {
		return hasty && IsEmployer(sense.Entry) && sense.Form.Case == vocab.Capital && !sense.Form.Ambiguous && !f.plainPhrase(sense)
	})
}

// houseBefore are the prepositions before the house where somebody is or that something comes from.
var houseBefore = map[string]bool{"at": true, "from": true, "by": true}
