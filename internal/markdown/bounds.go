package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// What goldmark reads in quadratic time is bounded. No note that a person
// wrote comes near these numbers.
const (
	maxLines      = 200 // in a paragraph; a longer one is read as several
	maxDelimiters = 300 // of emphasis in a block; further ones are text
	maxDeadEnds   = 150 // of closing brackets in a block that end no link; then brackets are text
	maxOpen       = 500 // brackets open at a time; further ones are text
	maxNesting    = 60  // of quotations and lists in a line; further ones are text
	maxIndent     = 200 // bytes before the marker of a list item; further ones are text
)

// boundedParagraph is goldmark's parser for paragraphs, except that a
// paragraph that has grown too long is continued by another one: to look a
// link up takes time in proportion to the lines of its paragraph.
type boundedParagraph struct{ parser.BlockParser }

// CanInterruptParagraph implements [parser.BlockParser].
func (boundedParagraph) CanInterruptParagraph() bool { return true }

// Open implements [parser.BlockParser].
func (p boundedParagraph) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	last, ok := pc.LastOpenedBlock().Node.(*ast.Paragraph)
	if ok && last.Parent() != nil && last.Lines().Len() < maxLines {
		return nil, parser.NoChildren
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// bound counts, in the block that goldmark reads, what is limited in number.
type bound struct {
	count int
	open  int // brackets not yet closed
	over  int // offset of the first that was too many; -1 for none
}

// reached reports whether there were so many already, and remembers where.
func (b *bound) reached(limit int, block text.Reader) bool {
	if b.count < limit {
		return false
	}
	if b.over < 0 {
		_, segment := block.Position()
		b.over = segment.Start
	}
	return true
}

// boundedDelimiter is a parser for emphasis or the like, except that it reads
// only so many delimiters in a block: to find the partner of one takes time in
// proportion to their number.
type boundedDelimiter struct {
	parser.InlineParser
	*bound
}

// Parse implements [parser.InlineParser].
func (p boundedDelimiter) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	if p.reached(maxDelimiters, block) {
		return nil
	}
	n := p.InlineParser.Parse(parent, block, pc)
	if n != nil {
		p.count++
	}
	return n
}

// CloseBlock implements [parser.CloseBlocker].
func (p boundedDelimiter) CloseBlock(ast.Node, text.Reader, parser.Context) {
	p.count = 0
}

// linkParser is what goldmark's parser for links implements.
type linkParser interface {
	parser.InlineParser
	parser.CloseBlocker
}

// boundedLink is goldmark's parser for links, except that it gives a block up
// in which too many brackets end no link: to find that out may take time in
// proportion to the rest of the block.
type boundedLink struct {
	linkParser
	*bound
}

// Parse implements [parser.InlineParser].
func (p boundedLink) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	if p.reached(maxDeadEnds, block) {
		return nil
	}
	closes := block.Peek() == ']'
	if closes && !pc.IsInLinkLabel() || !closes && p.open >= maxOpen {
		return nil
	}
	n := p.linkParser.Parse(parent, block, pc)
	switch {
	case closes:
		p.open--
	case n != nil:
		p.open++
	}
	if n == nil && closes {
		p.count++
	}
	return n
}

// CloseBlock implements [parser.CloseBlocker].
func (p boundedLink) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	p.count, p.open = 0, 0
	p.linkParser.CloseBlock(parent, block, pc)
}

// bounds are those of one parser.
type bounds struct {
	delimiters, deadEnds bound
}

// reset forgets what was too many in the note read before.
func (b *bounds) reset() {
	b.delimiters, b.deadEnds = bound{over: -1}, bound{over: -1}
}
