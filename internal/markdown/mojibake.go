package markdown

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// unmojibake undoes at the start of b the most common damage done to text:
// UTF-8 that was read as Windows-1252 and saved as UTF-8 again, so that "don’t"
// became "donâ€™t". It returns the characters meant and the number of bytes
// that stood for them, zero if b does not begin with such a sequence.
//
// One damaged character may look like honest text ("groß“" in German), so a
// sequence that is not typical counts only together with a second one.
func unmojibake(b []byte) (string, int) {
	first, n := redecode(b)
	if n == 0 {
		return "", 0
	}
	text, end := []byte(first), n
	for {
		next, m := redecode(b[end:])
		if m == 0 {
			break
		}
		text, end = append(text, next...), end+m
	}
	if end == n && !typical(b) {
		return "", 0
	}
	if again, m := unmojibake(text); m == len(text) {
		return again, end
	}
	return norm.NFC.String(string(text)), end
}

// redecode reads characters of b as bytes of Windows-1252 up to one whole
// UTF-8 sequence of two bytes or more.
func redecode(b []byte) (string, int) {
	var raw [utf8.UTFMax]byte
	end := 0
	for n := range raw {
		r, size := utf8.DecodeRune(b[end:])
		c, ok := windows1252(r)
		if !ok || c < utf8.RuneSelf {
			return "", 0
		}
		raw[n] = c
		end += size
		if utf8.Valid(raw[:n+1]) {
			return string(raw[:n+1]), end
		}
	}
	return "", 0
}

// windows1252 returns the byte that stands for r. The five bytes without a
// character stand for control characters, as in browsers.
func windows1252(r rune) (byte, bool) {
	switch r {
	case 0x81, 0x8d, 0x8f, 0x90, 0x9d:
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}

// typical reports whether a single sequence at the start of b is damage beyond
// doubt: its first character is one that hardly ever stands before the second
// in honest text.
func typical(b []byte) bool {
	first, size := utf8.DecodeRune(b)
	second, _ := utf8.DecodeRune(b[size:])
	switch first {
	case 'Â', 'Ã', 'â', 'ï', 'ð':
		return true
	case 'Ä', 'Å':
		return !closes(second)
	}
	return false
}

// closes reports whether r often follows a word directly.
func closes(r rune) bool {
	switch r {
	case '’', '‘', '”', '“', '–', '—', '…', '»', '›', '™', '®', '©', '\u00a0', '°', '·':
		return true
	}
	return false
}
