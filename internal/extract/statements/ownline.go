package statements

import (
	"strings"
	"unicode"

	"notes/internal/extract/naming"
)

// saysNobody reports whether brackets that open in a text have no name in them: (he/him).
func saysNobody(text string) bool {
	return strings.Contains(text, "(") && strings.ToLower(text) == text
}

// ownLines reports whether the text between two people, who stand beside each other, gives the first
// a line of their own: a semicolon, brackets with a name or a role in them, or that they work for nobody.
func ownLines(text string) bool {
	if strings.Contains(text, ";") || strings.Contains(text, ")") && !strings.Contains(text, "@") && !saysNobody(text) {
		return true
	}
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) }) {
		if naming.OwnEmployers[word] {
			return true
		}
	}
	return false
}
