package markdown

import (
	"bytes"
	"unicode/utf8"
)

// longestTitle is the length in bytes up to which words between quotation
// marks are taken for one title and not cut into sentences.
const longestTitle = 160

// appendQuotes appends the quoted titles in text to spans, in order and not
// overlapping. Apostrophes and single quotation marks are too alike to count.
func appendQuotes(spans []span, text []byte) []span {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c != '"' && c < 0xc2 { // no first byte of a quotation mark
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		closer := closing(r)
		if closer == "" || r == '"' && !opensStraight(text, i) {
			continue
		}
		if end := closedAt(text, i+size, closer); end > 0 {
			spans = append(spans, span{i, end})
			i = end - 1
		}
	}
	return spans
}

// closing returns the characters that close a quotation opened by r.
func closing(r rune) string {
	switch r {
	case '"':
		return `"`
	case '“':
		return "”"
	case '„':
		return "“”"
	case '«':
		return "»"
	}
	return ""
}

// opensStraight reports whether the straight quotation mark at offset i stands
// before a word and not behind one.
func opensStraight(text []byte, i int) bool {
	return (i == 0 || isSpace(text[i-1]) || text[i-1] == '(' || text[i-1] == '[') && i+1 < len(text) && !isSpace(text[i+1])
}

// closedAt returns the offset behind the first closing mark in text[from:], or
// zero if none is near.
func closedAt(text []byte, from int, closer string) int {
	n := bytes.IndexAny(text[from:min(len(text), from+longestTitle)], closer)
	if n < 0 {
		return 0
	}
	_, size := utf8.DecodeRune(text[from+n:])
	return from + n + size
}
