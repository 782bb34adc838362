package render

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line makes foreign text safe to show on one line of a terminal: what could
// steer it (control characters, direction overrides, bytes that are no UTF-8)
// is replaced by a visible escape such as \x1b. Other text comes back as it is.
func Line(text string) string {
	if strings.IndexFunc(text, steers) < 0 && utf8.ValidString(text) {
		return text
	}
	var b strings.Builder
	for i, r := range text {
		switch {
		case r == utf8.RuneError && !isReplacement(text[i:]):
			fmt.Fprintf(&b, `\x%02x`, text[i])
		case steers(r):
			b.WriteString(escape(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isReplacement(text string) bool { return strings.HasPrefix(text, string(utf8.RuneError)) }

// steers reports whether a terminal or an editor might obey r instead of
// showing it: controls, line and paragraph separators, and the marks that
// override the direction of the text beside them.
func steers(r rune) bool {
	return unicode.IsControl(r) || r == 0x2028 || r == 0x2029 || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069
}

func escape(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\t':
		return `\t`
	case '\r':
		return `\r`
	}
	if r < 0x100 {
		return fmt.Sprintf(`\x%02x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
