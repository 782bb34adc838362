package vocab

import (
	"strings"
	"testing"
)

func TestNameless(t *testing.T) {
	for text, want := range map[string]bool{
		"the": true, "The": true, "of the": true, "our": true, "within": true,
		"IT": false, "US": false, "A": true, "Go": false, "queue": false, "the queue": false, "": false, "C++": false,
	} {
		if got := Nameless(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}

// TestMeant tells misspelt words from those that are none of the language at all.
func TestMeant(t *testing.T) {
	w := ReadWords()
	for word, want := range map[string]string{"separtae": "separate", "contollers": "controllers", "zorkbuf": "", "separate": "", "tth": ""} {
		if got := w.Meant(word); len(got) != len(strings.Fields(want)) || want != "" && got[0] != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}
