package markdown

import (
	"bytes"
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// inlines writes the children of a block or of inline markup.
func (b *builder) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		b.inline(n)
	}
}

// inline writes one inline node.
func (b *builder) inline(n ast.Node) {
	if filledIn(n) {
		b.inlines(n)
		return
	}
	switch n := n.(type) {
	case *ast.Text:
		b.words(n)
	case *ast.CodeSpan:
		b.code(n)
	case *ast.Emphasis:
		b.emphasis(n)
	case *ast.Link:
		b.link(n, Anchor, b.addLink(n.Destination, Link{place: b.base + n.Pos()}))
	case *ast.Image:
		b.image(n)
	case *wikilink:
		b.wikilink(n)
	case *hashtag:
		b.hashtag(n)
	case *ast.AutoLink:
		b.autoLink(n)
	case *ast.RawHTML:
		b.tag(n)
	default: // strikethrough and task boxes
		b.inlines(n)
	}
}

// filledIn reports whether a link leads to what only a template that is filled in knows.
func filledIn(n ast.Node) bool {
	var destination []byte
	switch n := n.(type) {
	case *ast.Link:
		destination = n.Destination
	case *ast.Image:
		destination = n.Destination
	case *wikilink:
		destination = n.Destination
	}
	return bytes.IndexByte(destination, masked) >= 0
}

// words writes a text node and the line break behind it.
func (b *builder) words(n *ast.Text) {
	from, to := b.base+n.Segment.Start, b.base+n.Segment.Stop
	b.show(from, to, escapes)
	if n.SoftLineBreak() || n.HardLineBreak() {
		b.space(to)
		if b.anchors == 0 {
			b.endsLine(to, n.HardLineBreak())
		}
	}
}

// show writes what stands in the file unless it stands in an element whose
// text is not shown.
func (b *builder) show(from, to int, s syntax) {
	if b.silent == 0 {
		b.write(from, to, s)
	}
}

// code writes a code span.
func (b *builder) code(n *ast.CodeSpan) {
	mark := b.openMark(Code, -1)
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		segment := c.(*ast.Text).Segment
		b.codeText(b.base+segment.Start, b.base+segment.Stop)
	}
	b.closeMark(mark)
}

// codeText writes a line of a code span. In a table cell a backslash before a
// pipe is the table's, not the code's.
func (b *builder) codeText(from, to int) {
	for b.inCell {
		i := bytes.Index(b.source[from:to], []byte(`\|`))
		if i < 0 {
			break
		}
		b.show(from, from+i, verbatim)
		from += i + 1
	}
	b.show(from, to, verbatim)
}

func (b *builder) emphasis(n *ast.Emphasis) {
	kind := Emphasis
	if n.Level == 2 {
		kind = Strong
	}
	mark, start, before := b.openMark(kind, -1), b.next(), len(b.lineEnds)
	b.inlines(n)
	b.closeMark(mark)
	b.apart = fillsLine(n) && bytes.IndexByte(b.text[min(start, len(b.text)):], ' ') >= 0
	if before > 0 && (b.apart || n.Level == 2 && b.opensLabelled(n, start)) {
		b.lineEnds[before-1].hard = true
	}
}

// opensLabelled reports whether strong emphasis, whose text begins at an offset, begins a line with a
// label: "**Moderator:** Anna Marlowe". What the line before says has ended then.
func (b *builder) opensLabelled(n *ast.Emphasis, start int) bool {
	before, after := n.PreviousSibling(), n.NextSibling()
	if n.Parent().Type() != ast.TypeBlock || before == nil || !breaksLine(before) || after == nil {
		return false
	}
	if label := bytes.TrimSpace(b.text[min(start, len(b.text)):]); bytes.HasSuffix(label, []byte(":")) {
		return true
	}
	t, ok := after.(*ast.Text)
	return ok && bytes.HasPrefix(b.source[b.base+t.Segment.Start:b.base+t.Segment.Stop], []byte(":"))
}

// fillsLine reports whether emphasis is all of its line. Of a single word it may be by
// chance, where an editor wrapped the text.
func fillsLine(n *ast.Emphasis) bool {
	before, after := n.PreviousSibling(), n.NextSibling()
	return n.Parent().Type() == ast.TypeBlock && (before == nil || breaksLine(before)) && (after == nil || endsAtOnce(after))
}

// link writes the words of a link that was added before.
func (b *builder) link(n ast.Node, kind MarkKind, link int) {
	if b.runsInto(n) {
		b.space(b.base + n.Pos())
	}
	mark := b.openMark(kind, link)
	start := b.next()
	b.anchors++
	b.inlines(n)
	b.anchors--
	b.placeLink(link, start)
	b.closeMark(mark)
}

// runsInto reports whether a small letter stands before a link that begins with a capital:
// somebody forgot the space between two words.
func (b *builder) runsInto(n ast.Node) bool {
	leaf := n.FirstChild()
	for leaf != nil && leaf.HasChildren() {
		leaf = leaf.FirstChild()
	}
	first, ok := leaf.(*ast.Text)
	if !ok || first.Segment.Len() == 0 || b.pending >= 0 || len(b.text) == b.start {
		return false
	}
	c := b.source[b.base+first.Segment.Start]
	return isLower(b.text[len(b.text)-1]) && isUpper(c)
}

// image writes the description of an image. The name of its file describes nothing.
func (b *builder) image(n *ast.Image) {
	link := b.addLink(n.Destination, Link{Embed: true, place: b.base + n.Pos()})
	if b.namesFile(n, b.doc.Links[link].Target) {
		b.silent++
		defer func() { b.silent-- }()
	}
	b.link(n, Image, link)
}

// namesFile reports whether an image is described by the name of its file, written as no
// words are: otel-demo.jpg.
func (b *builder) namesFile(n *ast.Image, target string) bool {
	alt, ok := n.FirstChild().(*ast.Text)
	if !ok || alt.NextSibling() != nil {
		return false
	}
	text := string(b.source[b.base+alt.Segment.Start : b.base+alt.Segment.Stop])
	file := path.Base(target)
	return strings.ContainsAny(text, "-_.") && (strings.EqualFold(text, file) || strings.EqualFold(text, strings.TrimSuffix(file, path.Ext(file))))
}

// placeLink says that the words of a link are what was written from start on.
func (b *builder) placeLink(link, start int) {
	l := &b.doc.Links[link]
	l.Start, l.End = min(start, len(b.text)), len(b.text)
}

// addLink appends a link to a destination as Markdown writes it and returns
// its index.
func (b *builder) addLink(destination []byte, link Link) int {
	if bytes.IndexByte(destination, '\\') >= 0 || bytes.IndexByte(destination, '&') >= 0 {
		destination = util.UnescapePunctuations(destination)
		destination = util.ResolveEntityNames(util.ResolveNumericReferences(destination))
	}
	target, fragment, _ := bytes.Cut(destination, []byte{'#'})
	link.Target, link.Fragment = string(target), string(fragment)
	b.doc.Links = append(b.doc.Links, link)
	return len(b.doc.Links) - 1
}

func (b *builder) wikilink(n *wikilink) {
	b.doc.Links = append(b.doc.Links, Link{
		Target:   string(n.Destination),
		Fragment: string(n.fragment),
		Wiki:     true,
		Embed:    n.embed,
		place:    b.base + n.Pos(),
	})
	b.link(n, Wiki, len(b.doc.Links)-1)
}

func (b *builder) hashtag(n *hashtag) {
	mark := b.openMark(Hashtag, -1)
	start := b.next()
	b.inlines(n)
	b.closeMark(mark)
	if len(b.text) > start {
		b.doc.Tags = append(b.doc.Tags, Tag{Start: start, End: len(b.text), Name: string(b.text[start+1:])})
	}
}

// autoLink writes a URL or address that stands in the text. Inside the words
// of a link it is marked but no link of its own.
func (b *builder) autoLink(n *ast.AutoLink) {
	mark := b.openMark(Bare, -1)
	start, from := b.next(), b.base+n.Pos()
	if b.source[from] == '<' {
		from++
	}
	label := n.Label(b.source[b.base:])
	b.show(from, from+len(label), verbatim)
	if b.anchors == 0 {
		if n.AutoLinkType == ast.AutoLinkEmail {
			label = append([]byte("mailto:"), label...)
		}
		b.placeLink(b.addLink(label, Link{place: from}), start)
	}
	b.closeMark(mark)
}

// openMark begins a mark and returns its index.
func (b *builder) openMark(kind MarkKind, link int) int {
	b.doc.Marks = append(b.doc.Marks, Mark{Kind: kind, Start: b.next(), Link: link})
	return len(b.doc.Marks) - 1
}

// closeMark ends a mark. One that covers nothing goes, with those inside it.
func (b *builder) closeMark(mark int) {
	if b.doc.Marks[mark].Start >= len(b.text) {
		b.doc.Marks = b.doc.Marks[:mark]
		return
	}
	b.doc.Marks[mark].End = len(b.text)
}
