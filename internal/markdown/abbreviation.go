package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/calendar"
	"notes/internal/company"
)

// endsSentence reports whether a boundary of Unicode Standard Annex 29 at
// offset cut of text, where a sentence begins at 0, ends that sentence. It
// undoes the boundaries after abbreviations, initials and version numbers and
// those inside names such as ".NET".
func endsSentence(text []byte, cut int) bool {
	before := bytes.TrimRight(text[:cut], " \t")
	after := text[cut:]
	if len(before) == cut {
		last, _ := utf8.DecodeLastRune(before)
		return last >= utf8.RuneSelf // Chinese and Japanese write no space
	}
	next, _ := utf8.DecodeRune(after)
	if !bytes.HasSuffix(before, []byte(".")) {
		return !unicode.IsLower(next) || !endsQuoted(before)
	}
	word := lastWord(before[:len(before)-1])
	switch {
	case len(word) == 0:
		return true
	case len(word)+1 == len(before) && isNumber(word): // "1. Install"
		return false
	case isNumber(bytes.TrimLeft(word, "vV")) && len(word) <= 3 && unicode.IsDigit(next) && !unicode.IsDigit(rune(word[0])):
		return false
	case len(word) <= len("31") && isNumber(word) && beginsWithMonth(after): // "am 3. Oktober"
		return false
	case isInitial(word):
		return startsNewly(after)
	}
	return !isAbbreviation(word, next) && (!company.Shortened(word) && string(word) != "Bros" || startsNewly(after))
}

// beginsWithMonth reports whether the first word of text is a month.
func beginsWithMonth(text []byte) bool {
	return calendar.Month(strings.ToLower(string(firstWord(text)))) > 0
}

// endsQuoted reports whether text ends in a quotation or a remark in brackets,
// after which the sentence may go on.
func endsQuoted(text []byte) bool {
	last, _ := utf8.DecodeLastRune(text)
	return unicode.In(last, unicode.Pe, unicode.Pf) || last == '"' || last == '“'
}

// lastWord returns the letters, digits and inner dots at the end of b.
func lastWord(b []byte) []byte {
	const longest = 12
	start := len(b)
	for start > 0 && len(b)-start < longest && (isAlphanumeric(b[start-1]) || b[start-1] == '.' || b[start-1] >= utf8.RuneSelf) {
		start--
	}
	return b[start:]
}

func isNumber(b []byte) bool {
	return len(b) > 0 && len(bytes.Trim(b, "0123456789")) == 0
}

// isInitial reports whether word is one capital letter, as in "J. Smith", or
// several with dots between, as in "U.S. Army".
func isInitial(word []byte) bool {
	if bytes.Equal(word, []byte("I")) {
		return false
	}
	for i, c := range word {
		if i%2 == 0 && (c < 'A' || c > 'Z') || i%2 == 1 && c != '.' {
			return false
		}
	}
	return len(word)%2 == 1
}

// firstWord returns the letters at the beginning of text.
func firstWord(text []byte) []byte {
	if end := bytes.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		return text[:end]
	}
	return text
}

// startsNewly reports whether text begins with a word that stands at the start
// of a sentence far more often than after an abbreviation.
func startsNewly(text []byte) bool {
	switch string(firstWord(text)) {
	case "A", "After", "All", "An", "And", "As", "At", "But", "By", "Each", "For", "From", "He", "Her", "His", "How",
		"However", "I", "If", "In", "It", "Its", "My", "No", "Not", "Now", "On", "One", "Our", "She", "So", "Some",
		"That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "We", "What", "When",
		"Where", "While", "With", "You", "Your":
		return true
	}
	return false
}

// isAbbreviation reports whether word is written with a full stop that does
// not end the sentence when next is the character that follows.
func isAbbreviation(word []byte, next rune) bool {
	switch string(bytes.ToLower(word)) {
	case "e.g", "eg", "i.e", "ie", "vs", "cf", "viz", "approx", "ca", "incl", "excl", "esp", "resp", "aka", "a.k.a",
		"dr", "mr", "mrs", "ms", "prof", "sr", "st", "mt", "rev", "hon", "gen", "sen", "dept", "est", "feat", "ft", "w":
		return true
	case "no", "nos", "fig", "figs", "eq", "sec", "ch", "vol", "p", "pp", "art", "ver", "v", "rel",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return unicode.IsDigit(next)
	}
	return false
}
