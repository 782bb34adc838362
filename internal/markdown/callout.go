package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// callout is a node for the marker of a callout. What follows it on its line is
// a title.
type callout struct{ ast.RawHTML }

// calloutParser reads the marker of a callout, [!note] or [!note]-, at the
// start of a quotation; it is no text.
type calloutParser struct{}

// Trigger implements [parser.InlineParser].
func (calloutParser) Trigger() []byte { return []byte{'['} }

// Parse implements [parser.InlineParser].
func (calloutParser) Parse(parent ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if len(line) < 4 || line[1] != '!' || parent.HasChildren() || !opensQuote(parent) {
		return nil
	}
	end := bytes.IndexByte(line[:min(len(line), 40)], ']')
	if end < 3 || !isWord(line[2:end]) {
		return nil
	}
	if end++; end < len(line) && (line[end] == '-' || line[end] == '+') {
		end++
	}
	block.Advance(end)
	n := &callout{}
	n.SetPos(segment.Start)
	return n
}

func opensQuote(n ast.Node) bool {
	quote, ok := n.Parent().(*ast.Blockquote)
	return ok && quote.FirstChild() == n
}

func isWord(b []byte) bool {
	for _, c := range b {
		if !isAlphanumeric(c) && c != '-' && c != '_' {
			return false
		}
	}
	return len(b) > 0
}

func isAlphanumeric(c byte) bool {
	return isLetter(c) || c >= '0' && c <= '9'
}

func isLetter(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z'
}
