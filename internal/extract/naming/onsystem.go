package naming

import (
	"slices"

	"notes/internal/vocab"
)

// An operating system written small is what something runs on: "it fails on windows".

// onSystem returns the entry of the first sense that is an operating system, for a form in small
// letters that "on" stands before and that ends its phrase, if a cue of it stands in the note: what
// else is on windows are stickers.
func (f *form) onSystem() *vocab.Entry {
	from := f.words.From
	if f.x.GapBefore(from) != " " || !systemBefore[f.x.LowerText(from-1)] || f.plural() || !f.rests() {
		return nil
	}
	return f.likeliest(func(sense *vocab.Sense) bool {
		return slices.Contains(sense.Entry.Broader, "Operating Systems") && f.x.Context.Anywhere(sense.Form)
	})
}

// systemBefore are the prepositions before what something runs on.
var systemBefore = map[string]bool{"on": true, "under": true}
