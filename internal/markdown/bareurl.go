package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// bareURLParser reads URLs that stand in the text without any markup. It is
// called at the colon of scheme:// or the first dot of www. and takes the
// letters before it back, as GitHub's own parser does, which is much cheaper
// than to look at every word.
type bareURLParser struct{}

// Trigger implements [parser.InlineParser].
func (bareURLParser) Trigger() []byte { return []byte{':', '.'} }

// Parse implements [parser.InlineParser].
func (bareURLParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	before, ok := parent.LastChild().(*ast.Text)
	if !ok || before.Segment.Stop != segment.Start || before.SoftLineBreak() {
		return nil
	}
	head := urlHead(before.Segment.Value(block.Source()), line)
	if head == 0 {
		return nil
	}
	tail := urlTail(line, pc.IsInLinkLabel())
	if tail <= len("://") {
		return nil
	}
	block.Advance(tail)
	start := segment.Start - head
	before.Segment = before.Segment.WithStop(start)
	n := ast.NewAutoLink(ast.AutoLinkURL, ast.NewTextSegment(text.NewSegment(start, segment.Start+tail)))
	n.SetPos(start)
	return n
}

// urlHead returns how many bytes at the end of before belong to the URL that
// goes on with after, zero if there is none.
func urlHead(before, after []byte) int {
	const longest = 16
	n := 0
	for n < len(before) && n < longest && isAlphanumeric(before[len(before)-1-n]) {
		n++
	}
	word := before[len(before)-n:]
	switch {
	case n >= 2 && bytes.HasPrefix(after, []byte("://")) && isLetter(word[0]):
		return n
	case bytes.EqualFold(word, []byte("www")) && len(after) > 1 && isAlphanumeric(after[1]):
		return n
	}
	return 0
}

// urlTail returns the length of the URL's rest at the start of line:
// everything up to white space, an angle bracket or a backquote, without the
// punctuation that ends a sentence or closes a bracket opened before.
func urlTail(line []byte, inLabel bool) int {
	stop := " \t\r\n<>`\"\x7f"
	if inLabel {
		stop += "]"
	}
	end := bytes.IndexAny(line, stop)
	if end < 0 {
		end = len(line)
	}
	if wide := bytes.IndexFunc(line[:end], isTypographic); wide >= 0 {
		end = wide
	}
	return trimURL(line[:end])
}

// isTypographic reports whether r is punctuation that no one writes in a URL.
func isTypographic(r rune) bool {
	return r >= 0x2010 && r < 0x2040 || r == '«' || r == '»' || r >= 0x3000 && r < 0x3020 || r >= 0xff00 && r < 0xff20
}

// trimURL returns the length of url without trailing punctuation.
func trimURL(url []byte) int {
	surplus := bytes.Count(url, []byte{')'}) - bytes.Count(url, []byte{'('})
	end := len(url)
	for ; end > 0; end-- {
		switch url[end-1] {
		case '?', '!', '.', ',', ':', ';', '*', '_', '~', '\'', '|', ']', '}', '\\':
			continue
		case ')':
			if surplus > 0 {
				surplus--
				continue
			}
		}
		break
	}
	return end
}
