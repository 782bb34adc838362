package markdown

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// builder walks goldmark's tree and builds the document.
type builder struct {
	writer
	doc      *Document
	base     int // offset in the file of the source that goldmark sees
	anchors  int // depth of links whose words are being written
	silent   int // depth of elements in HTML whose text is not shown
	splitter *sentences.Iterator[[]byte]
	quotes   []span    // of the block read last; kept for its memory
	lineEnds []lineEnd // in the block being read
	inCell   bool      // the block being read is a row of a table
	apart    bool      // what was written last is emphasis that is all of its line
	unsorted bool      // a link or a mark was added behind one that it stands before
	heading  int       // level of the heading in HTML that is being read, 0 for none
	elements []element // of HTML that mark words and are not ended yet, outer ones first
	deeper   int       // how many more of them are open than are remembered
	read     lastParagraph
	layout   layout
	bold     int  // level of the headings that lines in bold are, 0 if they are none
	parted   bool // the note has headings, and lines in bold below them
	begun    bool // a block was read that is neither metadata nor a heading
}

// lastParagraph is the paragraph that was read last, and its block, -1 if it has no
// text.
type lastParagraph struct {
	node  ast.Node
	block int
}

// place says where in the structure a block stands.
type place struct {
	kind  BlockKind
	item  int // what [Block.Parent] is to be; -1 for none
	depth int
}

// topmost is the place of what stands in no list and no quotation.
var topmost = place{item: -1}

// document returns what was built.
func (b *builder) document() *Document {
	if b.unsorted {
		b.doc.sortLinks()
		b.doc.sortMarks()
	}
	slices.SortStableFunc(b.doc.Problems, func(x, y Problem) int {
		return cmp.Or(x.Line-y.Line, x.Column-y.Column)
	})
	b.doc.Text = string(b.text)
	b.doc.runs = b.runs
	return b.doc
}

// blocks reads the children of a container.
func (b *builder) blocks(parent ast.Node, at place) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		b.block(n, at)
	}
}

// block reads one block. Code, rules and link definitions have no text.
func (b *builder) block(n ast.Node, at place) {
	switch n := n.(type) {
	case *ast.Paragraph:
		if b.bold == 0 || at != topmost || !b.boldHeading(n, at) {
			b.read = lastParagraph{n, b.paragraph(n, at)}
		}
	case *ast.TextBlock:
		b.read = lastParagraph{n, b.paragraph(n, at)}
	case *ast.Heading:
		if b.underlined(n) {
			b.read = lastParagraph{n, b.running(n.FirstChild(), at)}
			break
		}
		b.section(n, n.Level, at)
		if b.parted {
			b.bold = n.Level + 1
		}
	case *ast.List:
		b.list(n, at)
	case *ast.Blockquote:
		b.blocks(n, place{kind: Quote, item: at.item, depth: at.depth + 1})
	case *extast.Table:
		b.table(n, at)
	case *extast.Footnote:
		b.blocks(n, place{kind: Note, item: at.item, depth: at.depth})
	case *ast.HTMLBlock:
		b.html(n, at)
	}
}

// paragraph reads a block of running text and returns its index, -1 if it has
// no text. The title of a callout is a block of its own.
func (b *builder) paragraph(n ast.Node, at place) int {
	return b.running(n.FirstChild(), at)
}

// running reads a node and those behind it as a block of running text and returns its
// index. Lines of metadata part it; then that of the first part counts.
func (b *builder) running(first ast.Node, at place) int {
	block := -1
	b.open()
	_, inTitle := first.(*callout)
	for c := first; c != nil; c = c.NextSibling() {
		if m, ok := b.metaLineAt(c); ok {
			before := b.closeText(at)
			last, own := b.metaText(c, m, at)
			block, c = firstBlock(block, before, own), last
			b.reopen()
			continue
		}
		b.inline(c)
		if inTitle && breaksLine(c) {
			b.closeText(at)
			b.open()
			inTitle = false
		}
	}
	return firstBlock(block, b.closeText(at))
}

// firstBlock returns the first of some indices that is one of a block, -1 if none is.
func firstBlock(blocks ...int) int {
	for _, block := range blocks {
		if block >= 0 {
			return block
		}
	}
	return -1
}

// breaksLine reports whether a line of the source ends with n.
func breaksLine(n ast.Node) bool {
	t, ok := n.(*ast.Text)
	return ok && (t.SoftLineBreak() || t.HardLineBreak())
}

// closeText ends a block of running text and cuts it into sentences.
func (b *builder) closeText(at place) int {
	block := b.close(at)
	if block >= 0 {
		b.sentences(block)
	}
	return block
}

// section opens a section of a level, with the children of a node as its heading.
func (b *builder) section(n ast.Node, level int, at place) {
	b.openSection(level)
	b.open()
	b.inlines(n)
	b.closeHeading(at)
}

// openSection opens a section of a level that has no heading yet.
func (b *builder) openSection(level int) {
	b.doc.Sections = append(b.doc.Sections, Section{
		Level:  level,
		Block:  -1,
		Parent: b.enclosing(level),
	})
}

// closeHeading ends the block that is the heading of the last section.
func (b *builder) closeHeading(at place) {
	block := b.close(place{kind: Heading, item: at.item, depth: at.depth})
	if block < 0 {
		return
	}
	b.sentence(block, b.doc.Blocks[block].Start, b.doc.Blocks[block].End)
	section := &b.doc.Sections[len(b.doc.Sections)-1]
	section.Block = block
	section.Heading = string(b.text[b.doc.Blocks[block].Start:b.doc.Blocks[block].End])
}

// enclosing returns the section that a new one of this level is part of.
func (b *builder) enclosing(level int) int {
	i := len(b.doc.Sections) - 1
	for i > 0 && b.doc.Sections[i].Level >= level {
		i = b.doc.Sections[i].Parent
	}
	return i
}

// list reads the items of a list.
func (b *builder) list(n *ast.List, at place) {
	if lead := b.leadIn(n); lead >= 0 {
		at.item = lead
	}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		b.item(item, place{kind: at.kind, item: at.item, depth: at.depth + 1})
	}
}

// leadIn returns the block of the paragraph that leads to a list, right before it
// and with a colon at its end; -1 if there is none.
func (b *builder) leadIn(n *ast.List) int {
	before := n.PreviousSibling()
	if before == nil || b.read.node != before || b.read.block < 0 {
		return -1
	}
	if text := b.text[:b.doc.Blocks[b.read.block].End]; !bytes.HasSuffix(text, []byte(":")) && !bytes.HasSuffix(text, []byte("：")) {
		return -1
	}
	return b.read.block
}

// item reads a list item: its first paragraph is the item's block, what
// follows is nested in it.
func (b *builder) item(n ast.Node, at place) {
	if at.kind == Item {
		at.kind = Paragraph
	}
	first := n.FirstChild()
	if first == nil {
		return
	}
	switch first.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		b.read = lastParagraph{first, b.paragraph(first, place{kind: Item, item: at.item, depth: at.depth})}
		if b.read.block >= 0 {
			at.item = b.read.block
		}
		first = first.NextSibling()
	}
	for ; first != nil; first = first.NextSibling() {
		b.block(first, at)
	}
}

// table reads the rows of a table, the header too.
func (b *builder) table(n *extast.Table, at place) {
	at = place{kind: Row, item: at.item, depth: at.depth}
	var columns []string
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		names := b.row(row, at, columns)
		if columns == nil {
			columns = names
		}
	}
}

// maxColumn bounds the name of a column, in bytes; what is longer is none.
const maxColumn = 24

// row reads a table row: one block, each cell a sentence of one of the columns. It returns
// what its own cells call columns, for the rows below.
func (b *builder) row(n ast.Node, at place, columns []string) (names []string) {
	b.open()
	index, first := len(b.doc.Blocks), len(b.doc.Sentences)
	column := 0
	for cell := n.FirstChild(); cell != nil; cell = cell.NextSibling() {
		b.space(b.base + max(cell.Pos(), 0))
		start := b.next()
		b.inCell = true
		b.inlines(cell)
		b.inCell = false
		before := len(b.doc.Sentences)
		b.sentence(index, start, len(b.text))
		if column < len(columns) && len(b.doc.Sentences) > before {
			b.doc.Sentences[before].Column = columns[column]
		}
		if columns == nil {
			names = append(names, columnName(b.text[min(start, len(b.text)):]))
		}
		column++
	}
	if b.close(at) < 0 {
		b.doc.Sentences = b.doc.Sentences[:first]
	}
	return names
}

// columnName returns what the text of a cell of a header calls its column.
func columnName(cell []byte) string {
	cell = bytes.TrimSpace(cell)
	if len(cell) > maxColumn {
		return ""
	}
	return strings.ToLower(string(cell))
}

// open begins a block. An element of HTML that was left open in the block
// before ends with it.
func (b *builder) open() {
	b.silent, b.elements, b.deeper = 0, b.elements[:0], 0
	b.lineEnds, b.apart = b.lineEnds[:0], false
	b.begin()
}

// reopen begins a block where a line of metadata parts a paragraph: an element whose text is
// not shown goes on.
func (b *builder) reopen() {
	silent := b.silent
	b.open()
	b.silent = silent
}

// close ends the block that open began and returns its index, -1 if it has no
// text.
func (b *builder) close(at place) int {
	start := b.start
	end := b.finish()
	if end == start {
		b.moveLinks(start, len(b.text))
		return -1
	}
	b.addresses(start, end)
	b.begun = b.begun || at.kind != Meta && at.kind != Heading
	b.doc.Blocks = append(b.doc.Blocks, Block{
		Kind:    at.kind,
		Section: len(b.doc.Sections) - 1,
		Parent:  at.item,
		Depth:   at.depth,
		Start:   start,
		End:     end,
	})
	return len(b.doc.Blocks) - 1
}

// moveLinks moves links without words, such as images without description,
// from a block that was taken back to the end of the text. Before any text they
// all stand there.
func (b *builder) moveLinks(from, to int) {
	if from == to {
		return
	}
	for i := len(b.doc.Links) - 1; i >= 0 && b.doc.Links[i].Start >= from; i-- {
		b.doc.Links[i].Start, b.doc.Links[i].End = to, to
	}
}
