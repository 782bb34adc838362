package naming

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// sideBySide reports whether a sign parts the words of an idea where its name has a space:
// a class/method and "Data & Science" are two things that stand side by side.
func (f *form) sideBySide(sense *vocab.Sense) bool {
	if sense.Entry.Kind != kg.Concept || !strings.Contains(sense.Form.Text, " ") || strings.Contains(sense.Form.Text, "-") {
		return false
	}
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	for _, sign := range []string{"/", "&", ":"} {
		if strings.Count(text, sign) > strings.Count(sense.Form.Text, sign) && !strings.Contains(sense.Form.Text, " and ") {
			return true
		}
	}
	return false
}
