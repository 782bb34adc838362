package naming

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Places have an article or a saint before their name: La Quorla, San Zorbo. What stands behind one is no
// software, unless that has it in its name.

// placed reports whether the form stands behind such a word with a capital in a language that has none like it.
func (f *form) placed(sense *vocab.Sense) bool {
	from := f.words.From
	if f.words.Len() > 1 || sense.Entry.Kind == kg.Place || from == 0 || f.x.GapBefore(from) != " " || !f.x.Words[from].Named() {
		return false
	}
	return placeArticles[f.x.Surface(f.x.Words[from-1])] && !f.x.AmongForeign(from)
}

// placeArticles are the words before the names of places in English text.
var placeArticles = map[string]bool{"La": true, "El": true, "Los": true, "Las": true, "San": true, "Santa": true, "Santo": true, "São": true, "Sankt": true}
