package extract

import (
	"strings"
	"unicode"
)

// What stands behind somebody in a line of speakers is theirs up to where the line of the next one
// begins: "Ada Blorf, Freelance; Peter Quort, Acme" says nothing of Ada at Acme.

// selfEmployed reports whether words say that somebody works for nobody else: Independent, Freelance
// Consultant.
func (x *Extractor) selfEmployed(words span) bool {
	return ownEmployers[x.lowerText(words.from)] && (words.len() == 1 || x.roleLike(words))
}

// ownEmployers are what such words begin with.
var ownEmployers = map[string]bool{
	"independent": true, "freelance": true, "freelancer": true, "freelancing": true, "unaffiliated": true, "self": true, "indie": true,
	"unemployed": true, "hobbyist": true,
}

// endsLine reports whether the n-th of the segments behind somebody, which is somebody else, ends
// what is said of them: brackets that say who they are have closed before it, or a semicolon parts the
// two and nothing has been said yet.
func (x *Extractor) endsLine(behind []segment, n int, roles bool) bool {
	gap := behind[n].gap
	return pairs(gap) && !roles || n > 0 && strings.HasPrefix(gap, ")") && !handled(behind[n-1])
}

// alongside reports whether a gap joins what stands behind it to what stands before: nobody works at
// what stands beside them.
func alongside(gap string) bool { return gap == " and " || gap == " & " }

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
		if ownEmployers[word] {
			return true
		}
	}
	return false
}
