package prose

import (
	"strings"
	"unicode/utf8"
)

// ASCII reports whether a text has no letter beyond ASCII.
func ASCII(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// elisions are the words of Romance languages that lose their vowel before another word, and
// are written as one with it: l'API, dell'API.
var elisions = map[string]bool{
	"l": true, "d": true, "j": true, "m": true, "n": true, "s": true, "t": true, "c": true, "qu": true, "jusqu": true, "lorsqu": true, "puisqu": true,
	"dell": true, "nell": true, "sull": true, "dall": true, "all": true, "un": true, "quest": true, "quell": true, "gl": true,
}

// Elided returns how many bytes at the beginning of a word are one of the elisions with its
// apostrophe, 0 for none.
func Elided(word string) int {
	n := strings.IndexAny(word, "'’")
	if n < 1 || !elisions[strings.ToLower(word[:n])] {
		return 0
	}
	_, size := utf8.DecodeRuneInString(word[n:])
	return n + size
}
