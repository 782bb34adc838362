package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// footnoteBlock reads the text of a footnote, [^label]: text, and what is indented below
// it. It stays where it stands in the file.
type footnoteBlock struct{}

// Trigger implements [parser.BlockParser].
func (footnoteBlock) Trigger() []byte { return []byte{'['} }

// Open implements [parser.BlockParser].
func (footnoteBlock) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if at < 0 {
		return nil, parser.NoChildren
	}
	label, length := footnoteLabel(line[at:])
	if length == 0 || !bytes.HasPrefix(line[at+length:], []byte(":")) {
		return nil, parser.NoChildren
	}
	note := extast.NewFootnote(label)
	behind := at + length + len(":") - segment.Padding
	if behind >= len(line) {
		reader.Advance(behind)
		return note, parser.NoChildren
	}
	reader.AdvanceAndSetPadding(behind, segment.Padding)
	return note, parser.HasChildren
}

// maxLabel is the length of the longest label that is read, in bytes, as of CommonMark's
// labels of links.
const maxLabel = 999

// footnoteLabel returns the label of the footnote, [^label], that a line begins with, and how
// many bytes it takes with the marks around it; 0 if there is none. As on GitHub, a label has no
// spaces.
func footnoteLabel(line []byte) (label []byte, length int) {
	rest, ok := bytes.CutPrefix(line, []byte("[^"))
	end := bytes.IndexAny(rest[:min(len(rest), maxLabel+1)], "[] \t\r\n")
	if !ok || end < 1 || rest[end] != ']' {
		return nil, 0
	}
	return rest[:end], len("[^") + end + len("]")
}

// noteIndent is by how many columns the further blocks of a footnote are indented.
const noteIndent = 4

// Continue implements [parser.BlockParser].
func (footnoteBlock) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	at, padding := util.IndentPosition(line, reader.LineOffset(), noteIndent)
	if at < 0 {
		return parser.Close
	}
	reader.AdvanceAndSetPadding(at, padding)
	return parser.Continue | parser.HasChildren
}

// Close implements [parser.BlockParser].
func (footnoteBlock) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements [parser.BlockParser].
func (footnoteBlock) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements [parser.BlockParser].
func (footnoteBlock) CanAcceptIndentedLine() bool { return false }

// footnoteReferenceParser reads [^label], which is no text.
type footnoteReferenceParser struct{}

// Trigger implements [parser.InlineParser].
func (footnoteReferenceParser) Trigger() []byte { return []byte{'['} }

// Parse implements [parser.InlineParser].
func (footnoteReferenceParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	_, length := footnoteLabel(line)
	if length == 0 {
		return nil
	}
	return skip(block, segment, length)
}

// skip advances over n bytes at segment and returns a node for them that has
// no text.
func skip(block text.Reader, segment text.Segment, n int) ast.Node {
	block.Advance(n)
	node := ast.NewRawHTML()
	node.SetPos(segment.Start)
	return node
}
