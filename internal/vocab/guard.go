package vocab

import (
	"slices"
	"strings"
	"unicode/utf8"

	"notes/pkg/kg"
)

// shortName is how many letters a name needs to be rarely anything else.
const shortName = 5

// Guard gives a form that is an ordinary word, or short, the rules without
// which it would be found where it isn't meant. The cues, in lower case, are
// what vouches for it; without any it is not made ambiguous.
func Guard(form Form, w *Words, cues []string) Form {
	words, ordinary := partsOf(form.Text), Ordinary(form.Text, w)
	length := utf8.RuneCountInString(kg.Fold(form.Text))
	small := form.Text == strings.ToLower(form.Text)
	switch {
	case !ordinary && length >= shortName:
		return form
	case small || form.Text == strings.ToUpper(form.Text):
		form.Case = Strict
	default:
		form.Case = Capital
	}
	form.Cues = slices.Compact(slices.Sorted(slices.Values(cues)))
	form.Ambiguous = len(words) == 1 && (ordinary || small || length < 3) && len(cues) > 0
	return form
}

// Ordinary reports whether a text is made of ordinary words and given names only.
func Ordinary(text string, w *Words) bool {
	return !slices.ContainsFunc(partsOf(text), func(word string) bool { return !w.Common(word) && !w.Given(word) })
}

// GivenOnly reports whether a text is made of given names of people that are no ordinary words
// and no places.
func GivenOnly(text string, w *Words) bool {
	return !slices.ContainsFunc(partsOf(text), func(word string) bool { return !w.Of(word).GivenOnly })
}

// partsOf returns the words of a name, in lower case.
func partsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == '-' })
}
