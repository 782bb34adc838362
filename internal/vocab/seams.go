package vocab

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

// seams returns the places in a form's key where the form has a break: bit i
// for a break before the i-th byte of the key. A break is a separator, a
// change from lower to upper case, the last capital of a run before a small
// letter (HTTPServer), a change between letters and digits, or from one script
// to another.
func seams(form string) uint64 {
	runes := []rune(form)
	var mask uint64
	length := 0
	for i := range runes {
		size := keyBytes(runes, i, length)
		if size == 0 {
			continue
		}
		if length > 0 && length <= maxKey && breaksBefore(runes, i) {
			mask |= 1 << length
		}
		length += size
	}
	return mask
}

// keyBytes returns how many bytes of the key the i-th character of a form
// makes, the key being length bytes long so far.
func keyBytes(runes []rune, i, length int) int {
	r := runes[i]
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		return 1
	case r == '.':
		return bytesIf(length == 0)
	case r == '+' || r == '#':
		return bytesIf(i > 0 && length > 0 && !strings.ContainsRune(" -_./", runes[i-1]))
	case r < utf8.RuneSelf:
		return 0
	}
	return len(kg.Fold(string(r)))
}

func bytesIf(counts bool) int {
	if counts {
		return 1
	}
	return 0
}

func breaksBefore(runes []rune, i int) bool {
	prev, cur := runes[i-1], runes[i]
	switch {
	case cur == '+' && i+1 < len(runes) && unicode.IsLetter(runes[i+1]):
		return prev != '+'
	case cur == '+' || cur == '#':
		return false
	case !unicode.IsLetter(prev) && !unicode.IsDigit(prev):
		return true
	case unicode.IsDigit(prev) != unicode.IsDigit(cur), Parts(prev, cur):
		return true
	case unicode.IsLower(prev) && unicode.IsUpper(cur):
		return true
	}
	return unicode.IsUpper(prev) && unicode.IsUpper(cur) && i+1 < len(runes) && unicode.IsLower(runes[i+1])
}
