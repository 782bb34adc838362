package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A word with a hyphen beside it may be part of a longer one that names something else, or nothing:
// Win-Vector, the front-end.

// inCompound reports whether the form, with other meanings and a word of the language, is part of a longer
// word that a hyphen joins: X-Ray. What the thing makes, and what it doesn't, speaks of it all the same, as
// React-based and non-React do.
func (f *form) inCompound(sense *vocab.Sense) bool {
	from := f.words.From
	if f.ported(sense) {
		return true
	}
	if sense.Entry.Kind == kg.Concept || !sense.Form.Ambiguous || !f.x.Lexeme(from).Common {
		return false
	}
	joined, joins := f.x.GapBefore(from) == "-", f.x.Hyphenates(f.words.To-1)
	return joined && !f.x.LeavesName(from-1) || joins && !f.x.Derives(f.words.To)
}

// ported reports whether a language joined by a hyphen makes another name of a form that has other meanings:
// Flux-rs.
func (f *form) ported(sense *vocab.Sense) bool {
	guarded := sense.Form.Case != vocab.Any || sense.Form.Ambiguous
	return guarded && prose.Software(sense.Entry.Kind) && f.x.Hyphenates(f.words.To-1) && languageEndings[f.x.LowerText(f.words.To)]
}

// languageEndings are what the names of libraries end in that are written in or for a language. What is called
// so with js is mostly the thing itself: Vue-js.
var languageEndings = map[string]bool{"rs": true, "py": true, "rb": true, "cpp": true, "hs": true, "jl": true, "go": true, "php": true}
