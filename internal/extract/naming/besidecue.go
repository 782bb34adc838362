package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A cue that touches a form says what it means, however it is written.

// besideCue returns the entry of the first sense of which a cue is the very next
// word, or the one before, or begins what is said of it, or that a version follows: "a helm
// template", "install helm", "installed via helm", "helm - chart manager", "helm 3.2".
func (f *form) besideCue() *vocab.Entry {
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
		if sense.Form.Case != vocab.Capital || f.blocked(sense.Form) {
			continue
		}
		if f.glossed(sense.Form) || sense.Entry.Kind != kg.Concept && f.besideCueOf(sense) {
			return sense.Entry
		}
	}
	return nil
}

// besideCueOf reports whether a cue of a sense stands right beside the form, or its version.
func (f *form) besideCueOf(sense *vocab.Sense) bool {
	from, to := f.words.From, f.words.To
	return f.versioned(sense) || f.cueAt(from-1, from, sense.Form) || f.cueAt(to, to, sense.Form) || f.means(sense.Form)
}

// means reports whether the form is said to be what something is done with, and a cue of it is
// what is done: "install via helm".
func (f *form) means(form *vocab.Form) bool {
	i := f.words.From - 1
	return i > 0 && f.x.GapBefore(i+1) == " " && meansOf[f.x.LowerText(i)] && f.cueAt(i-1, i, form)
}

// meansOf are the prepositions before what something is done with.
var meansOf = map[string]bool{"via": true, "with": true, "using": true, "through": true}

// cueAt reports whether word i is a cue of a form, with nothing but a space
// before word behind.
func (f *form) cueAt(i, behind int32, form *vocab.Form) bool {
	if i < 0 || int(behind) >= len(f.x.Words) || f.x.GapBefore(behind) != " " {
		return false
	}
	text := f.x.LowerText(i)
	return slices.Contains(form.Cues, text) || slices.Contains(form.Cues, strings.TrimSuffix(text, "ed"))
}

// glossed reports whether an aside behind the form has a cue of it among its first words:
// "raft - consensus algo". The form begins the line, or stands behind a preposition without
// an article, but not "in", as a season does.
func (f *form) glossed(form *vocab.Form) bool {
	from, to := f.words.From, f.words.To
	if int(to) >= len(f.x.Words) || !prose.Aside(f.x.GapBefore(to)) {
		return false
	}
	if first := f.x.First[f.x.Words[from].Sentence]; from > first {
		if before := f.x.LowerText(from - 1); !prose.Prepositions[before] || before == "in" {
			return false
		}
	}
	return slices.Contains(form.Cues, f.x.LowerText(to)) || slices.Contains(form.Cues, f.x.WordBehind(to, " "))
}
