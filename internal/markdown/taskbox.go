package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// taskBox reads the box of a task list item, [ ] or [x], which is no text (GitHub
// Flavored Markdown 0.29, 5.3).
type taskBox struct{}

// Trigger implements [parser.InlineParser].
func (taskBox) Trigger() []byte { return []byte{'['} }

// Parse implements [parser.InlineParser].
func (taskBox) Parse(parent ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if parent.HasChildren() || !opensItem(parent) || !isBox(line) {
		return nil
	}
	end := boxLength
	for end < len(line) && isSpace(line[end]) {
		end++
	}
	return skip(block, segment, end)
}

// boxLength is how many bytes a box takes.
const boxLength = len("[x]")

// isBox reports whether a line begins with a box. Without a blank behind it it is the text
// of a link as well: [X](url).
func isBox(line []byte) bool {
	if len(line) < boxLength || line[2] != ']' || !isSpace(line[1]) && line[1]|0x20 != 'x' {
		return false
	}
	return len(line) == boxLength || isSpace(line[boxLength])
}

func opensItem(n ast.Node) bool {
	item, ok := n.Parent().(*ast.ListItem)
	return ok && item.FirstChild() == n
}
