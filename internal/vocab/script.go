package vocab

import "unicode"

// In most of the world's scripts a name in Latin letters has no space beside it: Japanese writes
// none at all, Korean and Russian write endings onto it, Hebrew and Arabic what stands before it.

// Parts reports whether a word ends between two characters of words that stand side by side: at
// each of a script without spaces, and where the script changes: Kubernetes|는, 高い|Go.
func Parts(before, r rune) bool {
	switch {
	case before < firstAffixing && r < firstAffixing, unicode.Is(unicode.Mn, before), unicode.Is(unicode.Mn, r):
		return false
	case Unspaced(before), Unspaced(r):
		return true
	case unicode.IsDigit(before), unicode.IsDigit(r): // Korean counts with them, others have them in names
		return unicode.Is(unicode.Hangul, before) != unicode.Is(unicode.Hangul, r)
	}
	return affixing(before) != affixing(r)
}

// Unspaced reports whether r belongs to a script that is written without
// spaces between words.
func Unspaced(r rune) bool {
	return r >= firstUnspaced && (r == longVowel || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar))
}

// affixing reports whether r belongs to a script in which something is written onto words of
// another one. Greek is none: its letters stand for themselves in names, as in μTorrent.
func affixing(r rune) bool {
	return r >= firstAffixing && (r == tatweel || unicode.In(r, unicode.Hangul, unicode.Cyrillic, unicode.Hebrew, unicode.Arabic))
}

// The first characters of such scripts, and those that are of no script of their own.
const (
	firstAffixing = 0x0400
	firstUnspaced = 0x0e00
	tatweel       = 0x0640 // draws an Arabic word out
	longVowel     = 0x30fc // of Katakana
)
