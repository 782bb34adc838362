package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Behind a number a rate is the unit that it counts, and no idea that anybody writes of: "at 90 FPS".

// unitOf reports whether the form is a rate behind a number.
func (f *form) unitOf(sense *vocab.Sense) bool {
	if sense.Entry.Kind != kg.Concept || f.words.From == 0 || f.x.GapBefore(f.words.From) != " " {
		return false
	}
	before := f.words.From - 1
	return (f.x.Words[before].Is(prose.Digits) || magnitudes[f.x.LowerText(before)]) && ofSeconds(sense.Entry)
}

// magnitudes are words for great numbers.
var magnitudes = map[string]bool{"hundred": true, "thousand": true, "million": true, "billion": true, "hundreds": true, "thousands": true, "millions": true}

// ofSeconds reports whether an entry is how much there is in a second.
func ofSeconds(entry *vocab.Entry) bool {
	for i := range entry.Forms {
		if strings.HasSuffix(strings.ToLower(entry.Forms[i].Text), " per second") {
			return true
		}
	}
	return false
}
