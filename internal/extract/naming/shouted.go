package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// Licences shout what they don't promise: EXPRESS OR IMPLIED. In a sentence all in capitals these say nothing.

// shouted reports whether the form is an ordinary word in such a sentence.
func (f *form) shouted(sense *vocab.Sense) bool {
	from := f.words.From
	return sense.Form.Ambiguous && f.words.Len() == 1 && f.x.Words[from].At(prose.Shouted) && f.x.Lexeme(from).Common && f.x.Prose(from)
}
