package cli

import (
	"strings"

	"notes/internal/config"
	"notes/pkg/kg"
)

// sayEditions tells who asks for one edition of an event that the answer is about all
// of them, and how to ask for one.
func (t *terminal) sayEditions(cfg config.Config, name string, answer kg.Entity) {
	if answer.Kind == kg.Event && hasYear(name) && len(cfg.Events) == 0 {
		t.remark(cfg, "the editions of %s are told as one; --event %q asks the notes of one", answer.Name, name)
	}
}

// hasYear reports whether a word of a name is a year.
func hasYear(name string) bool {
	for word := range strings.FieldsSeq(name) {
		if len(word) == len("2006") && strings.Trim(word, "0123456789") == "" {
			return true
		}
	}
	return false
}
