package markdown

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// Links lead to headings, and to what an author has given a name: an element of HTML by its
// id, a link in HTML by its name, a heading by the name in braces behind it, a block by what stands
// behind a caret at its end.

// tagAttributes reads the attributes of a tag that stands in running text.
func (b *builder) tagAttributes(tag []byte) (href string) {
	if bytes.IndexByte(tag, '=') < 0 {
		return ""
	}
	tokens := html.NewTokenizer(bytes.NewReader(tag))
	tokens.Next()
	name, _ := tokens.TagName()
	return b.attributes(tokens, string(name))
}

// attributes reads the attributes of a tag that tokens have come to: it takes up what name it
// has, and returns the address that a link leads to, empty if it leads nowhere.
func (b *builder) attributes(tokens *html.Tokenizer, element string) (href string) {
	for more := true; more; {
		var key, value []byte
		key, value, more = tokens.TagAttr()
		switch name := string(key); {
		case element == "a" && name == "href" && href == "":
			href = strings.Join(strings.Fields(string(value)), "")
		case name == "id" || element == "a" && name == "name":
			b.anchor(value)
		}
	}
	return href
}

// anchor takes up a name that links lead to.
func (b *builder) anchor(name []byte) {
	if name = bytes.TrimSpace(name); len(name) > 0 {
		b.doc.Anchors = append(b.doc.Anchors, strings.ToValidUTF8(string(name), "\uFFFD"))
	}
}

// headingName returns the name of the heading in a line, and the offset of the brace that it
// begins with, behind the heading's text: ## Oil and wick {#oil}. The name is empty if there is
// none. The line below tells a heading that is underlined.
func headingName(line, below []byte) (name []byte, at int) {
	line = bytes.TrimRight(line, " \t\r\n")
	at = bytes.LastIndex(line, []byte("{#"))
	if at < 2 || line[at-1] != ' ' || line[len(line)-1] != '}' || !isHeading(line) && !isUnderlined(line, below) {
		return nil, 0
	}
	name, _, _ = bytes.Cut(line[at+2:len(line)-1], []byte(" "))
	for _, c := range name {
		if !isNameByte(c) && c != '.' && c < 0x80 {
			return nil, 0
		}
	}
	return name, at
}

// blockID returns the name of the block that ends with a line, with its caret, and the offset of it:
// "We saw a demo. ^demo". It is empty if there is none.
func blockID(line []byte) (id []byte, at int) {
	line = bytes.TrimRight(line, " \t\r\n")
	at = bytes.LastIndexByte(line, '^')
	if at < 0 || at+1 == len(line) || at > 0 && line[at-1] != ' ' && line[at-1] != '\t' {
		return nil, 0
	}
	for _, c := range line[at+1:] {
		if !isNameByte(c) || c == ':' {
			return nil, 0
		}
	}
	return line[at:], at
}

// isHeading reports whether a line, in quotations and items too, is a heading by the signs that
// it begins with. One sign without a space behind it begins a tag.
func isHeading(line []byte) bool {
	for indent, size := marker(line); size > 0; indent, size = marker(line) {
		line = line[indent+size:]
	}
	line = bytes.TrimLeft(line, " \t")
	title := bytes.TrimLeft(line, "#")
	level := len(line) - len(title)
	return level > 1 && level <= 6 || level == 1 && len(title) > 0 && isSpace(title[0])
}

// isUnderlined reports whether a line is a heading by the line below it. Below an item such a
// line is a rule.
func isUnderlined(line, below []byte) bool {
	below = bytes.TrimRight(withoutQuotation(below), " \t\r\n")
	return len(below) > 0 && (len(bytes.Trim(below, "=")) == 0 || len(bytes.Trim(below, "-")) == 0) && markerLength(withoutQuotation(line)) == 0
}

// withoutQuotation returns a line without the markers of the quotations that it stands in.
func withoutQuotation(line []byte) []byte { return bytes.TrimLeft(line, "> \t") }
