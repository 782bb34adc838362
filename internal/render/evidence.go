package render

import (
	"strings"

	"github.com/clipperhouse/displaywidth"

	"notes/pkg/kg"
)

// leadsOn stands between a sentence that names one end of a tie and the one behind it,
// which is about both.
const leadsOn = " › "

// sentenceOf is the sentence that proves a tie, behind the one that leads to it where it
// doesn't name both ends.
func sentenceOf(e kg.Evidence) string {
	if e.Near == "" {
		return e.Text
	}
	return e.Near + leadsOn + e.Text
}

// nearWidth is how wide the sentence is shown that only leads to another one.
const nearWidth = 60

// narrowed shortens a text to [nearWidth] around the first of some names in it, which
// is what it is shown for, with a few words before it.
func narrowed(text string, names []string) string {
	if displaywidth.String(text) <= nearWidth {
		return text
	}
	head := displaywidth.TruncateString(text, nearWidth, "…")
	found := occurrences(text, names)
	if len(found) == 0 || found[0].end <= len(head)-len("…") {
		return head
	}
	before := text[:found[0].start]
	for displaywidth.String(before) > nearWidth/2 {
		_, rest, more := strings.Cut(before, " ")
		if before = rest; !more {
			break
		}
	}
	return "…" + displaywidth.TruncateString(before+text[found[0].start:], nearWidth-1, "…")
}
