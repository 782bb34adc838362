package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
)

// html reads a block of HTML. Its text is kept, cut into blocks where elements
// of block level begin or end; tags, attributes, comments, scripts and styles
// are not.
func (b *builder) html(n *ast.HTMLBlock, at place) {
	at.kind = HTML
	source, from := b.htmlSource(n)
	original := b.source
	b.source, b.heading = source, 0
	b.open()
	tokens := html.NewTokenizer(bytes.NewReader(source[from:]))
	for offset := from; ; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := len(tokens.Raw())
		b.htmlToken(tokens, kind, span{offset, offset + raw}, at)
		offset += raw
	}
	b.separate(at)
	b.finish()
	b.source = original
}

// htmlToken reads one token, which stands at the given place of the file.
func (b *builder) htmlToken(tokens *html.Tokenizer, kind html.TokenType, where span, at place) {
	switch kind {
	case html.TextToken:
		b.show(where.start, where.end, entities)
	case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
		name, attributes := tokens.TagName()
		e := element{name: string(name), place: where.start}
		if attributes {
			e.href = b.attributes(tokens, e.name)
		}
		b.element(e, kind)
		if separates(e.name) {
			b.separate(at)
		}
		if level := headingLevel(e.name); level > 0 {
			b.heading = 0
			if kind == html.StartTagToken {
				b.heading = level
			}
		}
	}
}

// separate ends the text that was written since the last element that stands apart.
func (b *builder) separate(at place) {
	if len(b.text) == b.start {
		return
	}
	if b.heading > 0 {
		b.openSection(b.heading)
		b.closeHeading(at)
		b.heading = 0
	} else {
		b.closeText(at)
	}
	b.begin()
}

// headingLevel returns the level of the headings that an element makes, 0 for none.
func headingLevel(name string) int {
	if len(name) == 2 && name[0] == 'h' && '1' <= name[1] && name[1] <= '6' {
		return int(name[1] - '0')
	}
	return 0
}

// htmlSource returns a source in which the lines of n stand without the
// markers of the quotations and lists around them, up to the end of n, and the
// offset of its first line.
func (b *builder) htmlSource(n *ast.HTMLBlock) (source []byte, from int) {
	lines := n.Lines().Sliced(0, n.Lines().Len())
	if n.HasClosure() {
		lines = append(lines[:len(lines):len(lines)], n.ClosureLine)
	}
	if len(lines) == 0 {
		return nil, 0
	}
	from, to := b.base+lines[0].Start, b.base+lines[len(lines)-1].Stop
	if contiguous(lines) {
		return b.source[:to], from
	}
	source = append([]byte(nil), b.source[:to]...)
	for i, line := range lines[1:] {
		blank(source[b.base+lines[i].Stop : b.base+line.Start])
	}
	return source, from
}

func contiguous(lines []text.Segment) bool {
	for i, line := range lines[1:] {
		if line.Start != lines[i].Stop {
			return false
		}
	}
	return true
}

// tag reads a tag that stands in running text.
func (b *builder) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	segment := n.Segments.At(0)
	raw := b.source[b.base+segment.Start : b.base+segment.Stop]
	kind := html.StartTagToken
	raw = bytes.TrimPrefix(raw, []byte("<"))
	if bytes.HasPrefix(raw, []byte("/")) {
		kind, raw = html.EndTagToken, raw[1:]
	}
	end := bytes.IndexFunc(raw, func(r rune) bool { return r > 0x7f || !isAlphanumeric(byte(r)) })
	if end > 0 {
		e := element{name: strings.ToLower(string(raw[:end])), place: b.base + segment.Start}
		if kind == html.StartTagToken {
			e.href = b.tagAttributes(n.Segments.Value(b.source[b.base:]))
		}
		b.element(e, kind)
	}
}

// element notes the begin or end of an element: those that stand apart
// separate words, some show no text, some mark it.
func (b *builder) element(e element, kind html.TokenType) {
	switch {
	case isSilent(e.name) && kind == html.StartTagToken:
		b.silent++
	case isSilent(e.name) && kind == html.EndTagToken:
		b.silent = max(b.silent-1, 0)
	case e.name == "br" || separates(e.name):
		b.space(e.place)
	case kind == html.StartTagToken:
		b.beginElement(e)
	case kind == html.EndTagToken:
		b.endElement(e.name)
	}
}

// isSilent reports whether the text in an element is not for readers or is
// program code.
func isSilent(element string) bool {
	switch element {
	case "script", "style", "pre", "svg", "math", "template", "noscript", "iframe", "object", "video", "audio", "textarea", "select", "title", "head":
		return true
	}
	return false
}

// separates reports whether text before and after a tag of the element cannot
// be part of one sentence.
func separates(element string) bool {
	switch element {
	case "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
		"figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
		"main", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul":
		return true
	}
	return false
}
