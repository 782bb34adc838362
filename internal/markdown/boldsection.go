package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// In a note with headings, too, lines in bold may part a section: a day of a conference, and under it one
// talk after the other. Most lines in bold below headings are something else, such as who speaks, or
// a cry, so a note must be full of them, and most headings that have one below have several.

const (
	// minBoldSections is how many lines in bold a note with headings must have that begin a section.
	minBoldSections = 4
	// boldSectionLevel is the level of those that stand before all headings; the others are one below the
	// heading that they stand under.
	boldSectionLevel = 7
)

// boldSections counts the lines in bold of a note with headings.
type boldSections struct {
	lines  int // that stand alone in their paragraph
	begin  int // of those, that something follows which is no heading and no such line
	here   int // below the heading read last
	beside int // that are not the only one below their heading
	names  int // that are written as what somebody is called
}

// heading takes up a heading: what follows stands below it.
func (s *boldSections) heading() { s.here = 0 }

// line counts a line in bold, which begins a section or not, and is a name or not.
func (s *boldSections) line(begins, name bool) {
	s.lines++
	s.here++
	if name {
		s.names++
	}
	if begins {
		s.begin++
	}
	switch s.here {
	case 1:
	case 2:
		s.beside += 2
	default:
		s.beside++
	}
}

// part reports whether the lines part the note: there are enough, nearly each begins something, most
// stand with others below one heading, and they are no list of people.
func (s *boldSections) part() bool {
	return 2*s.names < s.lines && s.begin >= minBoldSections && 5*s.begin >= 4*s.lines && 3*s.beside >= 2*s.lines
}

// aloneInBold returns the strong emphasis that is all of a paragraph, nil if there is none, or it is
// none that could be a heading.
func (b *builder) aloneInBold(n ast.Node) *ast.Emphasis {
	paragraph, ok := n.(*ast.Paragraph)
	if !ok {
		return nil
	}
	if strong := b.boldLine(paragraph); strong != nil && strong.NextSibling() == nil {
		return strong
	}
	return nil
}

// isName reports whether a line is two words or three with a capital each, as people's names are.
func isName(line []byte) bool {
	words := bytes.Fields(bytes.Trim(line, "*_\\ \t\r\n"))
	for _, word := range words {
		if first, _ := utf8.DecodeRune(word); !unicode.IsUpper(first) || bytes.ContainsAny(word, "0123456789") {
			return false
		}
	}
	return len(words) == 2 || len(words) == 3
}

// begins reports whether something stands behind a line in bold that may be in its section.
func (b *builder) begins(line ast.Node) bool {
	next := line.NextSibling()
	if next == nil || b.aloneInBold(next) != nil {
		return false
	}
	_, heading := next.(*ast.Heading)
	return !heading
}
