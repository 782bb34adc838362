package rdf

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// class says what a token of Turtle is.
type class uint8

const (
	isEnd   class = iota
	isIRI         // <…>, without the brackets
	isName        // prefix:local, with its escapes resolved
	isBlank       // _:label
	isText        // the value of a quoted string
	isAt          // @word: a language or a directive
	isWord        // a, true, PREFIX, 42
	isMark        // . ; , [ ] ( ) ^^
)

type token struct {
	class class
	text  string
	from  int // byte offset
}

// scanner cuts a text in Turtle into tokens.
type scanner struct {
	file string
	text string
	at   int
}

// fault makes an error at a byte offset.
func (s *scanner) fault(offset int, format string, args ...any) error {
	before := s.text[:min(offset, len(s.text))]
	line := strings.Count(before, "\n") + 1
	column := len(before) - strings.LastIndexByte(before, '\n')
	return &Error{File: s.file, Line: line, Column: column, What: fmt.Sprintf(format, args...)}
}

// next returns the token that comes next.
func (s *scanner) next() (token, error) {
	s.skip()
	if s.at >= len(s.text) {
		return token{class: isEnd, from: s.at}, nil
	}
	from := s.at
	t, err := s.read()
	t.from = from
	return t, err
}

// skip passes over white space and comments.
func (s *scanner) skip() {
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case ' ', '\t', '\r', '\n':
			s.at++
		case '#':
			length := strings.IndexByte(s.text[s.at:], '\n')
			if length < 0 {
				length = len(s.text) - s.at
			}
			s.at += length
		default:
			return
		}
	}
}

func (s *scanner) read() (token, error) {
	rest := s.text[s.at:]
	switch c := rest[0]; {
	case c == '<':
		return s.address()
	case c == '"' || c == '\'':
		return s.quoted()
	case c == '@':
		s.at++
		return token{class: isAt, text: s.run(func(r rune) bool { return r == '-' || isNameRune(r) })}, nil
	case strings.HasPrefix(rest, "^^"):
		s.at += 2
		return token{class: isMark, text: "^^"}, nil
	case strings.HasPrefix(rest, "_:"):
		s.at += 2
		return token{class: isBlank, text: "_:" + s.run(isNameRune)}, nil
	case strings.IndexByte(".;,[]()", c) >= 0 && !startsNumber(rest):
		s.at++
		return token{class: isMark, text: string(c)}, nil
	}
	return s.named()
}

// startsNumber reports whether a dot at the start of text belongs to a number.
func startsNumber(text string) bool {
	return text[0] == '.' && len(text) > 1 && '0' <= text[1] && text[1] <= '9'
}

// address reads <…>.
func (s *scanner) address() (token, error) {
	length := strings.IndexAny(s.text[s.at:], ">\n \"{}|^`")
	if length < 0 || s.text[s.at+length] != '>' {
		return token{}, s.fault(s.at, "the address that begins here has no > at its end")
	}
	value, err := s.unescaped(s.text[s.at+1:s.at+length], s.at)
	s.at += length + 1
	return token{class: isIRI, text: value}, err
}

// quoted reads a string in one or three quotation marks of either sort.
func (s *scanner) quoted() (token, error) {
	from := s.at
	quote := s.text[from : from+1]
	if long := strings.Repeat(quote, 3); strings.HasPrefix(s.text[from:], long) {
		quote = long
	}
	s.at += len(quote)
	for body := s.at; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case c == '\\':
			s.at++
		case (c == '\n' || c == '\r') && len(quote) == 1:
			return token{}, s.fault(from, "the string that begins here has no %s at its end", quote)
		case strings.HasPrefix(s.text[s.at:], quote):
			s.at += s.overhang(quote)
			value, err := s.unescaped(s.text[body:s.at], from)
			s.at += len(quote)
			return token{class: isText, text: value}, err
		}
	}
	s.at = len(s.text)
	return token{}, s.fault(from, "the string that begins here has no %s at its end", quote)
}

// overhang counts the quotation marks that belong to a long string although
// they look like its end: of """"" the last three are.
func (s *scanner) overhang(quote string) int {
	n := 0
	for len(quote) == 3 && n < 2 && strings.HasPrefix(s.text[s.at+n+1:], quote) {
		n++
	}
	return n
}

// named reads a prefixed name or a word.
func (s *scanner) named() (token, error) {
	from := s.at
	raw := s.run(func(r rune) bool { return r == ':' || r == '%' || r == '\\' || r == '+' || isNameRune(r) })
	if raw == "" {
		_, size := utf8.DecodeRuneInString(s.text[from:])
		return token{}, s.fault(from, "expected a name, an address or a string, found %q", s.text[from:from+size])
	}
	if !strings.Contains(raw, ":") {
		return token{class: isWord, text: raw}, nil
	}
	return token{class: isName, text: withoutEscapes(raw)}, nil
}

// withoutEscapes takes the backslash from the signs that need one in a name.
func withoutEscapes(raw string) string {
	if !strings.Contains(raw, `\`) {
		return raw
	}
	var b strings.Builder
	escaped := false
	for _, r := range raw {
		if escaped = r == '\\' && !escaped; !escaped {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// run reads as long as the characters fit. A dot fits if more follows, so that
// the one that ends a statement stays outside; behind a backslash all fit.
func (s *scanner) run(fits func(rune) bool) string {
	from := s.at
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		switch {
		case r == '.':
			after, _ := utf8.DecodeRuneInString(s.text[s.at+1:])
			if !fits(after) && after != '.' {
				return s.text[from:s.at]
			}
		case !fits(r):
			return s.text[from:s.at]
		case r == '\\' && s.at+1 < len(s.text):
			_, more := utf8.DecodeRuneInString(s.text[s.at+1:])
			size += more
		}
		s.at += size
	}
	return s.text[from:s.at]
}

func isNameRune(r rune) bool {
	return r != utf8.RuneError && (r == '_' || r == '-' || r == 0xb7 || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// unescaped resolves \n, \", \u0041 and the like.
func (s *scanner) unescaped(raw string, offset int) (string, error) {
	if !strings.Contains(raw, `\`) {
		return raw, nil
	}
	var b strings.Builder
	for raw != "" {
		plain, after, found := strings.Cut(raw, `\`)
		b.WriteString(plain)
		if !found {
			break
		}
		r, length := escape(after)
		if length == 0 {
			return "", s.fault(offset, "unknown escape %q in what begins here", `\`+after[:min(1, len(after))])
		}
		b.WriteRune(r)
		raw = after[length:]
	}
	return b.String(), nil
}

// escape reads what stands behind a backslash, and says how long that is; 0 if
// it is no escape.
func escape(text string) (rune, int) {
	if text == "" {
		return 0, 0
	}
	if i := strings.IndexByte(`tbnrf"'\`, text[0]); i >= 0 {
		return rune("\t\b\n\r\f\"'\\"[i]), 1
	}
	digits := map[byte]int{'u': 4, 'U': 8}[text[0]]
	if digits == 0 || len(text) <= digits {
		return 0, 0
	}
	n, err := strconv.ParseUint(text[1:1+digits], 16, 31)
	if err != nil {
		return 0, 0
	}
	return rune(n), 1 + digits
}
