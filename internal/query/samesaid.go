package query

import (
	"slices"
	"strings"
	"unicode"
)

// mostChanged is the share of its words by which a copy of a sentence differs.
const mostChanged = 0.1

// sameSaid reports whether two sentences are one, word for word but for a few. Who does what to whom is in
// the order of the words: the same in another one say something else.
func sameSaid(a, b string) bool {
	if a == b {
		return true
	}
	if max(len(a), len(b)) > 2*min(len(a), len(b)) {
		return false
	}
	x, y := lettersOf(a), lettersOf(b)
	all, changed := max(len(x), len(y)), 0
	left := map[string]int{}
	for _, word := range x {
		left[word]++
	}
	for _, word := range y {
		left[word]--
	}
	more := 0
	for _, n := range left {
		more += max(n, 0)
		changed += max(-n, 0)
	}
	if more+changed == 0 {
		return all > 0 && slices.Equal(x, y)
	}
	return float64(max(more, changed)) <= mostChanged*float64(all)
}

// lettersOf returns the words of a text in small letters. Signs between them tell nothing apart.
func lettersOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
