package query

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/words"
)

// isInCapitals reports whether a text is written in capitals: two letters or more, none of them small.
func isInCapitals(text string) bool {
	capitals := 0
	for _, r := range text {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			capitals++
		}
	}
	return capitals > 1
}

// spellingOf returns how a word has to be spelt that is a name by its capitals, "" if it is
// no such word. QUIC has a plural, but is never inflected as an adjective is: quicly isn't it.
func spellingOf(s *words.Splitter, text string) string {
	list := s.Split(nil, text)
	if len(list) != 1 {
		return ""
	}
	if word := text[list[0].Start:list[0].End]; isInCapitals(word) {
		return words.Beginning(word)
	}
	return ""
}

// shortWord is how many letters a word has at most of which hardly more is left by its stem
// than others have too.
const shortWord = 4

// spellingOfShort is spellingOf also of what is as short as a name in capitals, but was typed small.
func spellingOfShort(s *words.Splitter, text string) string {
	if list := s.Split(nil, text); len(list) == 1 && utf8.RuneCountInString(text[list[0].Start:list[0].End]) <= shortWord {
		return words.Beginning(text[list[0].Start:list[0].End])
	}
	return spellingOf(s, text)
}

// isSpelt reports whether a word of a text is spelt so, or is the plural of that.
func isSpelt(word, spelt string) bool {
	word = words.Beginning(word)
	rest, begins := strings.CutPrefix(word, spelt)
	if !begins {
		rest, begins = strings.CutPrefix(spelt, word) // GPUS, of one
	}
	return begins && (rest == "" || rest == "s" || rest == "es")
}
