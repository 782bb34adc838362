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
	if parent.HasChildren() || !opensItem(parent) || len(line) < 3 || line[2] != ']' || !isBlank(line[1]) && line[1]|0x20 != 'x' {
		return nil
	}
	end := 3
	for end < len(line) && isBlank(line[end]) {
		end++
	}
	return skip(block, segment, end)
}

func opensItem(n ast.Node) bool {
	item, ok := n.Parent().(*ast.ListItem)
	return ok && item.FirstChild() == n
}
