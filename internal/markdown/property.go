package markdown

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// Outliners write metadata into the text: "key:: value" as all of a line of a page or of an
// item, as Logseq has it and Obsidian's Dataview, and drawers of Org mode, ":LOGBOOK:" to
// ":END:". Before any other text of a note, keys that are known from front matter mean the same
// here. What else a line says in words is read as a labelled line of prose is; of a drawer, and of
// what programs write for themselves, the links are kept.

// metaLine says what a line of a paragraph is that is no prose.
type metaLine struct {
	key    string // in lower case; empty for a line of a drawer
	label  span   // the key as it is written
	value  span
	drawer bool // a drawer begins with the line
}

// maxKey bounds the key of a property, in bytes.
const maxKey = 64

// metaLineAt reports whether the line that a node begins is metadata.
func (b *builder) metaLineAt(n ast.Node) (metaLine, bool) {
	t, ok := n.(*ast.Text)
	if !ok || n.PreviousSibling() != nil && !breaksLine(n.PreviousSibling()) {
		return metaLine{}, false
	}
	start := b.base + t.Segment.Start
	line := b.source[start:nextLine(b.source, start)]
	if isDrawer(line) {
		return metaLine{drawer: true}, b.drawerEnds(n)
	}
	length := keyLength(line)
	if length == 0 {
		return metaLine{}, false
	}
	return metaLine{
		key:   strings.ToLower(string(line[:length])),
		label: span{start, start + length},
		value: span{start + length + len("::"), start + len(line)},
	}, true
}

// keyLength returns the length of the key of a property that a line begins with, zero if it
// begins with none. Names of programs have no space behind the colons: std::vector.
func keyLength(line []byte) int {
	n := 0
	for n < min(len(line), maxKey) && (isNameByte(line[n]) && line[n] != ':' || n > 0 && (line[n] == '.' || line[n] == '/')) {
		n++
	}
	if n == 0 || !isLetter(line[0]) || !bytes.HasPrefix(line[n:], []byte("::")) {
		return 0
	}
	if behind := line[n+len("::"):]; len(behind) > 0 && !isSpace(behind[0]) {
		return 0
	}
	return n
}

// isDrawer reports whether a line is the name of a drawer in colons, as :LOGBOOK: is.
func isDrawer(line []byte) bool {
	name := bytes.TrimSpace(line)
	if len(name) < 3 || name[0] != ':' || name[len(name)-1] != ':' {
		return false
	}
	for _, c := range name[1 : len(name)-1] {
		if (c < 'A' || c > 'Z') && c != '-' {
			return false
		}
	}
	return true
}

// drawerEnds reports whether a drawer that a node begins ends in the same paragraph.
func (b *builder) drawerEnds(n ast.Node) bool {
	for n = n.NextSibling(); n != nil; n = n.NextSibling() {
		if b.endsDrawer(n) {
			return true
		}
	}
	return false
}

// endsDrawer reports whether the line that a node begins is the last one of a drawer.
func (b *builder) endsDrawer(n ast.Node) bool {
	t, ok := n.(*ast.Text)
	if !ok || !breaksLine(n.PreviousSibling()) {
		return false
	}
	start := b.base + t.Segment.Start
	return string(bytes.TrimSpace(b.source[start:nextLine(b.source, start)])) == ":END:"
}

// underlined reports whether a heading begins with metadata and is one only for the line below
// it: the first bullet of the page that the properties belong to.
func (b *builder) underlined(n *ast.Heading) bool {
	if n.FirstChild() == nil {
		return false
	}
	if _, ok := b.metaLineAt(n.FirstChild()); !ok {
		return false
	}
	at := b.base + n.FirstChild().(*ast.Text).Segment.Start
	return bytes.IndexByte(b.source[bytes.LastIndexByte(b.source[:at], '\n')+1:at], '#') < 0
}

// metaText reads a line of metadata, or a drawer, that a node begins and returns the last node
// of it, and the index of its block, -1 if it has none at the place. What it says of the note is
// taken up where it stands before any other text.
func (b *builder) metaText(n ast.Node, m metaLine, at place) (ast.Node, int) {
	label := ""
	if at == topmost && b.silent == 0 && b.onTop() {
		label = metaLabel(m.key)
	}
	if label == "" && m.isProse(b.source) {
		return b.labelled(n, m, at)
	}
	links := len(b.doc.Links)
	n = b.unread(n, at)
	for ends := !m.drawer; !ends && n.NextSibling() != nil; {
		n = n.NextSibling()
		ends = b.endsDrawer(n)
		n = b.unread(n, at)
	}
	if label == "" {
		return n, -1
	}
	if label == "aliases" {
		b.doc.Links = b.doc.Links[:links] // a page doesn't link to itself
	}
	several := label == "tags" || label == "aliases" || label == "people" || label == "speakers"
	from := len(b.text)
	for _, f := range m.fields(b.source, several) {
		b.metadata(f)
	}
	b.linkedMeta(links, from)
	return n, -1
}

// unread reads the line that a node begins for its links alone and returns the last node of
// it.
func (b *builder) unread(n ast.Node, at place) ast.Node {
	b.reopen()
	b.silent++
	b.inline(n)
	for !breaksLine(n) && n.NextSibling() != nil {
		n = n.NextSibling()
		b.inline(n)
	}
	b.close(at)
	b.silent = max(b.silent-1, 0)
	return n
}

// isProse reports whether a property says something in words to who reads the note.
func (m *metaLine) isProse(source []byte) bool {
	if m.drawer || isProgramKey(m.key) {
		return false
	}
	value := string(source[m.value.start:m.value.end])
	return strings.ContainsFunc(value, unicode.IsLetter) && !isSwitch(strings.TrimSpace(value))
}

// isSwitch reports whether a value turns something on or off.
func isSwitch(value string) bool { return value == "true" || value == "false" }

// isProgramKey reports whether a key, in lower case, is one that Logseq keeps its own books with.
func isProgramKey(key string) bool {
	switch key {
	case "id", "collapsed", "icon", "heading", "background-color", "created-at", "updated-at", "public", "filters", "file", "file-path",
		"template", "template-including-parent", "exclude-from-graph-visibility":
		return true
	}
	for _, prefix := range []string{"card-", "hl-", "ls-", "logseq.", "query-"} {
		if strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return false
}

// labelled reads the property that a node begins as a block of prose, "key: value", and returns
// the last node of it and its index. The properties of a page go on behind it.
func (b *builder) labelled(n ast.Node, m metaLine, at place) (ast.Node, int) {
	begun := b.begun
	b.reopen()
	b.show(m.label.start, m.label.end+len(":"), verbatim)
	b.space(m.value.start)
	for {
		b.behind(n, m.value.start)
		if breaksLine(n) || n.NextSibling() == nil {
			break
		}
		n = n.NextSibling()
	}
	block := b.closeText(at)
	b.begun = begun
	return n, block
}

// behind writes what of an inline node stands at an offset of the file or behind it.
func (b *builder) behind(n ast.Node, offset int) {
	t, ok := n.(*ast.Text)
	if !ok || b.base+t.Segment.Start >= offset {
		b.inline(n)
		return
	}
	if end := b.base + t.Segment.Stop; end > offset {
		b.show(offset, end, escapes)
	}
}

// onTop reports whether nothing was read yet but metadata and one heading.
func (b *builder) onTop() bool {
	return !b.begun && len(b.doc.Sections) <= 2
}

// fields returns the values of a property, without the signs of links and tags: one, or those
// between commas where a note may have several.
func (m *metaLine) fields(source []byte, several bool) []field {
	var fields []field
	for at := m.value.start; at < m.value.end; {
		end := m.value.end
		if several {
			end = valueEnd(source, at, end)
		}
		value := withoutLinks(string(source[at:end]), m.key == "title")
		fields = append(fields, field{key: m.key, value: strings.Trim(value, " \t\r\n#\""), where: span{at, end}, inList: several})
		at = end + 1
	}
	return fields
}

// valueEnd returns the offset of the first comma outside of a link, or the end.
func valueEnd(source []byte, at, end int) int {
	inside := false
	for i := at; i < end; i++ {
		switch c := source[i]; {
		case c == '[' || c == ']':
			inside = c == '['
		case c == ',' && !inside:
			return i
		}
	}
	return end
}
