package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A word with a hyphen beside it may be part of a longer one that names something else, or nothing:
// Win-Vector, the front-end.

// inCompound reports whether the form, with other meanings and a word of the language, is part of a longer
// word that a hyphen joins: X-Ray. What the thing makes, and what it doesn't, speaks of it all the same, as
// React-based and non-React do.
func (f *form) inCompound(sense *vocab.Sense) bool {
	from := f.words.from
	if f.ported(sense) {
		return true
	}
	if sense.Entry.Kind == kg.Concept || !sense.Form.Ambiguous || !f.x.lexeme(from).Common {
		return false
	}
	joined, joins := f.x.gapBefore(from) == "-", f.x.hyphenates(f.words.to-1)
	return joined && !f.x.leavesName(from-1) || joins && !f.x.derives(f.words.to)
}

// ported reports whether a language joined by a hyphen makes another name of a form that has other meanings:
// Flux-rs.
func (f *form) ported(sense *vocab.Sense) bool {
	guarded := sense.Form.Case != vocab.Any || sense.Form.Ambiguous
	return guarded && software(sense.Entry.Kind) && f.x.hyphenates(f.words.to-1) && languageEndings[f.x.lowerText(f.words.to)]
}

// languageEndings are what the names of libraries end in that are written in or for a language. What is called
// so with js is mostly the thing itself: Vue-js.
var languageEndings = map[string]bool{"rs": true, "py": true, "rb": true, "cpp": true, "hs": true, "jl": true, "go": true, "php": true}

// leavesName reports whether word i leaves the word behind its hyphen what it is: non-React, R-to-Go.
func (x *Namer) leavesName(i int32) bool {
	text := x.lowerText(i)
	return prefixes[text] || x.lists.Function(text)
}

// derives reports whether word i says how something is that has to do with what stands before its
// hyphen: React-based, React-generated, React-loving.
func (x *Namer) derives(i int32) bool {
	text := x.lowerText(i)
	return describing[text] || strings.HasSuffix(text, "ed") || strings.HasSuffix(text, "ing")
}
