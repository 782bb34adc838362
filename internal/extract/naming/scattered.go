package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A name that is written as one is found in words that stand apart, too: Open Stack. Where those are
// words of the language, a sentence has them side by side without meaning it: planet scale, sum up.

// scattered reports whether the form is the words of a name that is written as one, apart and without
// the capitals of a name on each: then something else has to say that it is that name. A language is
// called by its own words.
func (f *form) scattered(sense *vocab.Sense) bool {
	if sense.Entry.Kind == kg.Language || !f.takenApart(sense) {
		return false
	}
	return f.hasLink() || f.hasPlain() && f.apart(sense) && !f.cued(sense) && !strings.Contains(sense.Form.Text, ".")
}

// takenApart reports whether a name that is written as one, and is no idea, stands in several words.
func (f *form) takenApart(sense *vocab.Sense) bool {
	if f.words.Len() == 1 || sense.Entry.Kind == kg.Concept || strings.ContainsAny(sense.Form.Text, apartSigns) {
		return false
	}
	return strings.ContainsAny(f.x.Doc.Text[f.match.Start:f.match.End], apartSigns)
}

// hasLink reports whether a word that only holds a sentence together stands small in the form: OSM
// and.
func (f *form) hasLink() bool {
	for i := f.words.From; i < f.words.To; i++ {
		if f.x.Words[i].Is(prose.Lower) && f.x.Lists.Function(f.x.LowerText(i)) {
			return true
		}
	}
	return false
}

// hasPlain reports whether a word of the form has no capital.
func (f *form) hasPlain() bool {
	for i := f.words.From; i < f.words.To; i++ {
		if f.x.Words[i].Is(prose.Lower) {
			return true
		}
	}
	return false
}
