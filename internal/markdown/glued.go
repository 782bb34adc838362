package markdown

import (
	"bytes"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// gluedHeading reads "##Title", two or more signs without a space behind them. It
// was a heading before CommonMark asked for the space, and many notes still have
// it; one sign alone begins a tag.
type gluedHeading struct{ parser.BlockParser }

// Open implements [parser.BlockParser].
func (g gluedHeading) Open(_ ast.Node, reader text.Reader, context parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	at := context.BlockOffset()
	if at < 0 {
		return nil, parser.NoChildren
	}
	title := bytes.TrimLeft(line[at:], "#")
	level := len(line) - at - len(title)
	if level < 2 || level > 6 || len(title) == 0 || !beginsTitle(title[0]) {
		return nil, parser.NoChildren
	}
	start := segment.Start - segment.Padding + len(line) - len(title)
	node := ast.NewHeading(level)
	node.Lines().Append(text.NewSegment(start, start+len(withoutClosing(title))))
	reader.AdvanceToEOL()
	return node, parser.NoChildren
}

// withoutClosing returns a title without the signs that close it, as many as may
// open it or set off by a space: "C#" ends with none.
func withoutClosing(title []byte) []byte {
	title = bytes.TrimRight(title, " \t\r\n")
	open := bytes.TrimRight(title, "#")
	if len(title)-len(open) == 1 && open[len(open)-1] != ' ' {
		return title
	}
	return bytes.TrimRight(open, " \t")
}

// beginsTitle reports whether a byte begins a title: of a word, or of markup around
// one.
func beginsTitle(c byte) bool {
	return isAlphanumeric(c) || c >= utf8.RuneSelf || bytes.IndexByte([]byte("[*_`\"("), c) >= 0
}
