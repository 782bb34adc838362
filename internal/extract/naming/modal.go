package naming

import "notes/internal/extract/prose"

// Some software is called by a verb: "I would expect that". Behind a word that only helps a verb no name stands.

// helped reports whether the form, small and an ordinary word, stands directly behind such a word.
func (f *form) helped() bool {
	from := f.words.From
	if f.words.Len() > 1 || !f.x.Words[from].Is(prose.Lower) || !f.x.Lexeme(from).Common {
		return false
	}
	before := f.x.LowerBefore(from)
	return modals[before] || prose.Contracted(before)
}

// modals help no other verb than the one behind them.
var modals = map[string]bool{
	"can": true, "cannot": true, "could": true, "may": true, "might": true, "must": true, "shall": true, "should": true, "will": true, "would": true,
	"i'd": true, "i’d": true, "we'd": true, "we’d": true, "i'll": true, "i’ll": true, "we'll": true, "we’ll": true, "you'll": true, "you’ll": true, "let's": true, "let’s": true,
}
