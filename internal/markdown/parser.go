package markdown

import (
	"bytes"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// byteOrderMark may stand before the first character of a UTF-8 file.
const byteOrderMark = "\ufeff"

// Parser reads notes. Building one costs more than reading a small note, so
// keep it; it must not be used by two goroutines at once.
type Parser struct {
	goldmark parser.Parser
	limits   *bounds // of goldmark
	splitter *sentences.Iterator[[]byte]
}

// New returns a parser.
func New() *Parser {
	limits := &bounds{}
	return &Parser{
		goldmark: newGoldmark(limits),
		limits:   limits,
		splitter: sentences.FromBytes(nil),
	}
}

// Parse reads one note with a parser of its own; see [Parser.Parse].
func Parse(file []byte) *Document {
	return New().Parse(file)
}

// Parse reads one note. It never fails: what cannot be read is in
// [Document.Problems]. The document refers to file, which must not be changed
// afterwards.
func (p *Parser) Parse(file []byte) *Document {
	b := newBuilder(file, p.splitter)
	body := b.frontMatter()
	b.base = body
	b.source = b.mask(body)
	b.source = b.withoutScaffold(body)
	b.flatten(body)
	root := p.tree(b)
	b.bold = b.boldLevel(root)
	b.blocks(root, topmost)
	return b.document()
}

// tree returns goldmark's tree for the body of a note.
func (p *Parser) tree(b *builder) ast.Node {
	p.limits.reset()
	root := p.goldmark.Parse(text.NewReader(b.source[b.base:]))
	if at := p.limits.delimiters.over; at >= 0 {
		b.problem(b.base+at, "a paragraph has too many marks of emphasis, the rest of them is read as text")
	}
	if at := p.limits.deadEnds.over; at >= 0 {
		b.problem(b.base+at, "a paragraph has too many brackets that are no links, the rest of them is read as text")
	}
	return root
}

// newBuilder returns a builder for the document of one file.
func newBuilder(file []byte, splitter *sentences.Iterator[[]byte]) *builder {
	first := 0
	if bytes.HasPrefix(file, []byte(byteOrderMark)) {
		first = len(byteOrderMark)
	}
	lines := lineStarts(file, first)
	b := &builder{
		splitter: splitter,
		doc: &Document{
			Sections: []Section{{Block: -1, Parent: -1}},
			lines:    lines,
			counts:   strides(file, lines),
			file:     file,
		},
	}
	b.source = file
	b.text = make([]byte, 0, len(file))
	b.runs = make([]run, 0, len(file)/64)
	b.doc.Blocks = make([]Block, 0, len(file)/128)
	b.doc.Sentences = make([]Sentence, 0, len(file)/96)
	b.pending = -1
	return b
}
