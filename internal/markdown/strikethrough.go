package markdown

import (
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// strikethrough reads text between one or two tildes on each side (GitHub Flavored
// Markdown 0.29, 6.5).
type strikethrough struct{}

// Trigger implements [parser.InlineParser].
func (strikethrough) Trigger() []byte { return []byte{'~'} }

// maxTildes is how many tildes stand on a side at most.
const maxTildes = 2

// Parse implements [parser.InlineParser].
func (s strikethrough) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	tildes := parser.ScanDelimiter(line, before, 1, s)
	if tildes == nil || tildes.OriginalLength > maxTildes || before == '~' {
		return nil
	}
	tildes.Segment = segment.WithStop(segment.Start + tildes.OriginalLength)
	block.Advance(tildes.OriginalLength)
	pc.PushDelimiter(tildes)
	return tildes
}

// IsDelimiter implements [parser.DelimiterProcessor].
func (strikethrough) IsDelimiter(b byte) bool { return b == '~' }

// CanOpenCloser implements [parser.DelimiterProcessor].
func (strikethrough) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

// OnMatch implements [parser.DelimiterProcessor].
func (strikethrough) OnMatch(int) ast.Node { return extast.NewStrikethrough() }
