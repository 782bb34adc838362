package render

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// xmlDeclaration is the first line of an XML file.
const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8"?>`

// xmlText makes foreign text stand for itself, between tags as in quotes.
// Characters that XML has no way to write become U+FFFD; those that could steer
// a terminal are written by number.
func xmlText(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == utf8.RuneError || !inXML(r):
			b.WriteRune(utf8.RuneError)
		case strings.ContainsRune(`<>&"'`, r) || steers(r) || r == '\t':
			fmt.Fprintf(&b, "&#%d;", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// nameToken writes a text as a name token of XML. What that has no place for stands as its
// number, and so does an underscore that could be taken for the begin of one, as in names
// of SQL/XML (ISO 9075-14): "a b" is a_x0020_b. Bytes that are no text stand as the half
// characters that no text has.
func nameToken(text string) string {
	if text == "" {
		return "_x_" // a token isn't empty
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, "_x%04X_", 0xDC00+int(text[i]))
		case !inNameToken(r), strings.HasPrefix(text[i:], "_x"):
			fmt.Fprintf(&b, "_x%04X_", r)
		default:
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

// inNameToken reports whether all versions of XML 1.0 take a character into a name token.
func inNameToken(r rune) bool {
	if r < 0x80 {
		return isWord(r) || strings.ContainsRune("-._:", r)
	}
	return r >= 0xC0 && r <= 0xFFFF && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// inXML reports whether XML 1.0 has a character.
func inXML(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || 0x20 <= r && r <= 0xD7FF || 0xE000 <= r && r <= 0xFFFD || 0x10000 <= r && r <= 0x10FFFF
}

// tag writes a tag that has attributes, given as names and values in turn, and
// what ends it: ">" or "/>".
func tag(out io.Writer, name, end string, attributes ...string) {
	fmt.Fprintf(out, "<%s", name)
	for i := 0; i+1 < len(attributes); i += 2 {
		fmt.Fprintf(out, ` %s="%s"`, attributes[i], xmlText(attributes[i+1]))
	}
	fmt.Fprintln(out, end)
}
