package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// footnoteBlock is goldmark's parser for the text of footnotes, except that it
// leaves them where they stand in the file instead of gathering them.
type footnoteBlock struct{ parser.BlockParser }

// Close implements [parser.BlockParser].
func (footnoteBlock) Close(ast.Node, text.Reader, parser.Context) {}

// footnoteReferenceParser reads [^label], which is no text.
type footnoteReferenceParser struct{}

// Trigger implements [parser.InlineParser].
func (footnoteReferenceParser) Trigger() []byte { return []byte{'['} }

// Parse implements [parser.InlineParser].
func (footnoteReferenceParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if len(line) < 4 || line[1] != '^' {
		return nil
	}
	const longest = 100 // bytes of a label
	label := line[2:min(len(line), longest)]
	end := bytes.IndexAny(label, "[] \n")
	if end < 1 || label[end] != ']' {
		return nil
	}
	return skip(block, segment, 2+end+1)
}

// skip advances over n bytes at segment and returns a node for them that has
// no text.
func skip(block text.Reader, segment text.Segment, n int) ast.Node {
	block.Advance(n)
	node := ast.NewRawHTML()
	node.SetPos(segment.Start)
	return node
}
