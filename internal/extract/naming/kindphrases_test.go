package naming

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestNoPhraseHidesAnother finds a phrase that is never reached, because a shorter one
// which it ends or begins with stands before it.
func TestNoPhraseHidesAnother(t *testing.T) {
	for name, table := range map[string][]kindPhrase{"lead": kindLeads, "phrase": kindPhrases} {
		hides := strings.HasSuffix
		if name == "phrase" {
			hides = strings.HasPrefix
		}
		for i, p := range table {
			for _, earlier := range table[:i] {
				if hides(p.phrase, earlier.phrase) && (name == "phrase" || earlier.phrase[0] == ' ' || !letterBehind(strings.TrimSuffix(p.phrase, earlier.phrase))) {
					t.Errorf("the %s %q is hidden by %q before it", name, p.phrase, earlier.phrase)
				}
			}
		}
		for _, p := range table {
			if name == "lead" && len(p.phrase) > maxLead {
				t.Errorf("the lead %q is longer than maxLead", p.phrase)
			}
		}
	}
}

// letterBehind reports whether a text ends in a letter.
func letterBehind(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(r)
}
