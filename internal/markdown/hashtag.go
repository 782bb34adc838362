package markdown

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// hashtag is a node for #tag; its one child is the text with the sign.
type hashtag struct{ ast.Emphasis }

// hashtagParser reads #tag, #nested/tag and #with-dash. A tag has a letter,
// which keeps issue numbers out, and does not begin inside a word, which keeps
// C# and fragments of URLs out.
type hashtagParser struct{}

// Trigger implements [parser.InlineParser].
func (hashtagParser) Trigger() []byte { return []byte{'#'} }

// Parse implements [parser.InlineParser].
func (hashtagParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	size := tagLength(line[1:])
	if size == 0 || !startsTag(block.PrecendingCharacter()) {
		return nil
	}
	n := &hashtag{}
	n.SetPos(segment.Start)
	n.AppendChild(n, ast.NewTextSegment(segment.WithStop(segment.Start+1+size)))
	block.Advance(1 + size)
	return n
}

// startsTag reports whether a tag may follow r. Behind a brace stands the name of a heading
// or a paragraph: {#oil}.
func startsTag(r rune) bool {
	switch r {
	case '(', '[', ',', ';', '|', '*', '_', '~', '>', '"', '\'', '“', '‘', '«', '—', '–', masked:
		return true
	}
	return unicode.IsSpace(r)
}

// tagLength returns the length of the name at the start of b, zero if it is
// not a tag's.
func tagLength(b []byte) int {
	const longest = 200
	end, letter := 0, false
	for end < len(b) && end < longest {
		r, size := utf8.DecodeRune(b[end:])
		isLetter := unicode.IsLetter(r)
		if !isLetter && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r) && r != '_' && r != '-' && r != '/' {
			break
		}
		letter = letter || isLetter
		end += size
	}
	if !letter {
		return 0
	}
	for b[end-1] == '-' || b[end-1] == '/' {
		end--
	}
	return end
}
