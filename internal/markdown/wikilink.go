package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// wikilink is a node for [[target#fragment|alias]]. What it shows is the text
// segments among its children.
type wikilink struct {
	ast.Link
	fragment []byte
	embed    bool
}

// wikilinkParser reads wikilinks and embeds.
type wikilinkParser struct{}

// Trigger implements [parser.InlineParser].
func (wikilinkParser) Trigger() []byte { return []byte{'[', '!'} }

// Parse implements [parser.InlineParser].
func (wikilinkParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	open := bytes.IndexByte(line[:min(len(line), 2)], '[')
	if open < 0 || !bytes.HasPrefix(line[open:], []byte("[[")) {
		return nil
	}
	inner := wikilinkLength(line[open+2:])
	if inner == 0 {
		return nil
	}
	start := open + 2
	node := newWikilink(line[start:start+inner], segment.Start-segment.Padding+start, open == 1)
	node.SetPos(segment.Start)
	block.Advance(start + inner + 2)
	return node
}

// wikilinkLength returns the number of bytes between the brackets of the
// wikilink whose inside begins at b, zero if it is none: [[ test ]] is shell,
// and [[1]](url) is a link with brackets in its text.
func wikilinkLength(b []byte) int {
	const longest = 1000
	n := bytes.IndexAny(b[:min(len(b), longest)], "[]\n")
	if n < 1 || !bytes.HasPrefix(b[n:], []byte("]]")) || isSpace(b[0]) {
		return 0
	}
	if n+2 < len(b) && b[n+2] == '(' {
		return 0
	}
	return n
}

// newWikilink returns the node for what stands between the brackets, which
// begins at offset start of the source.
func newWikilink(inner []byte, start int, embed bool) *wikilink {
	name, alias, hasAlias := bytes.Cut(inner, []byte{'|'})
	name = bytes.TrimSuffix(name, []byte{'\\'}) // a pipe in a table is escaped
	target, fragment, _ := bytes.Cut(name, []byte{'#'})
	n := &wikilink{fragment: bytes.TrimSpace(fragment), embed: embed}
	n.Destination = bytes.TrimSpace(target)
	from, to := shownPart(target, len(name))
	if hasAlias {
		from, to = len(inner)-len(alias), len(inner)
	}
	block := len(n.Destination) == 0 && bytes.HasPrefix(n.fragment, []byte{'^'}) // its name is no text
	if hasAlias && !isSize(alias) || !block && (!embed || !isMedia(n.Destination)) {
		n.AppendChild(n, ast.NewTextSegment(text.NewSegment(start+from, start+to)))
	}
	return n
}

// shownPart returns the part of a wikilink without alias that is its text: the
// last element of the target's path without .md, or the heading if there is no
// target. end is the length of target and fragment together.
func shownPart(target []byte, end int) (from, to int) {
	if len(bytes.TrimSpace(target)) == 0 {
		return len(target) + 1, max(end, len(target)+1)
	}
	name := bytes.TrimSuffix(target, []byte(".md"))
	return bytes.LastIndexByte(name, '/') + 1, len(name)
}

// isMedia reports whether target names a file that is embedded as a picture,
// sound or document and not as text.
func isMedia(target []byte) bool {
	dot := bytes.LastIndexByte(target, '.')
	if dot < 0 || len(target)-dot > 6 {
		return false
	}
	extension := target[dot+1:]
	return isWord(extension) && !bytes.EqualFold(extension, []byte("md"))
}

// isSize reports whether the alias of an embed is the width of the picture,
// 300 or 300x200.
func isSize(alias []byte) bool {
	return len(bytes.Trim(alias, "0123456789x ")) == 0
}
