package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// tables makes the last lines of a paragraph a table, from the header on above a row of
// delimiters (GitHub Flavored Markdown 0.29, 4.10). The header may have fewer cells than
// the row of delimiters, as it has where the first or last of them is empty.
type tables struct{}

// Transform implements [parser.ParagraphTransformer].
func (tables) Transform(paragraph *ast.Paragraph, reader text.Reader, _ parser.Context) {
	lines, source := paragraph.Lines(), reader.Source()
	header, columns := tableHeader(lines, source)
	if columns == 0 {
		return
	}
	table := extast.NewTable()
	table.SetPos(lines.At(header).Start)
	table.AppendChild(table, tableRow(lines.At(header), source, columns))
	for i := header + 2; i < lines.Len(); i++ {
		table.AppendChild(table, tableRow(lines.At(i), source, columns))
	}
	parent := paragraph.Parent()
	parent.InsertAfter(parent, paragraph, table)
	if header == 0 {
		parent.RemoveChild(parent, paragraph)
		return
	}
	lines.SetSliced(0, header)
	last := lines.At(header - 1)
	lines.Set(header-1, last.TrimRightSpace(source))
}

// tableHeader returns which line is the header of a table, and of how many columns; 0 if
// there is none.
func tableHeader(lines *text.Segments, source []byte) (header, columns int) {
	for i := 1; i < lines.Len(); i++ {
		delimiters := lines.At(i)
		if n := delimiterCells(delimiters.Value(source)); n > 0 {
			above := lines.At(i - 1)
			if len(tableCells(above.Value(source))) <= n {
				return i - 1, n
			}
			return 0, 0
		}
	}
	return 0, 0
}

// maxDelimiterIndent is from how many columns of blanks on a line is no row of delimiters.
const maxDelimiterIndent = 4

// delimiterCells returns how many cells a row of delimiters has, | --- | :-: |; 0 for any
// other line. Without a sign but hyphens it is the line below a heading.
func delimiterCells(line []byte) int {
	line = bytes.TrimRight(line, " \t\r\n")
	columns, _ := util.IndentWidth(line, 0)
	if columns >= maxDelimiterIndent || len(bytes.Trim(line, "|:- \t")) > 0 || !bytes.ContainsAny(line, "|:") {
		return 0
	}
	cells := tableCells(line)
	for _, c := range cells {
		cell := line[c.start:c.end]
		hyphens := bytes.TrimSuffix(bytes.TrimPrefix(cell, []byte(":")), []byte(":"))
		if len(hyphens) == 0 || len(bytes.Trim(hyphens, "-")) > 0 {
			return 0
		}
	}
	return len(cells)
}

// tableCells returns the cells of a row without the blanks around them. A pipe behind a
// backslash is part of its cell.
func tableCells(line []byte) (cells []span) {
	whole := trimmed(line, span{0, len(line)})
	if whole.start < whole.end && line[whole.start] == '|' {
		whole.start++
	}
	for at := whole.start; at < whole.end; {
		end := at
		for end < whole.end && (line[end] != '|' || end > 0 && line[end-1] == '\\') {
			end++
		}
		cells = append(cells, trimmed(line, span{at, end}))
		at = end + 1
	}
	return cells
}

// trimmed returns a stretch of a line without the blanks around it.
func trimmed(line []byte, s span) span {
	for s.start < s.end && isSpace(line[s.start]) {
		s.start++
	}
	for s.start < s.end && isSpace(line[s.end-1]) {
		s.end--
	}
	return s
}

// tableRow reads a row. Cells beyond the columns of the header are left out.
func tableRow(segment text.Segment, source []byte, columns int) ast.Node {
	segment = text.NewSegment(segment.Start, segment.Stop) // without the blanks of a tab
	row := extast.NewTableRow(nil)
	row.SetPos(segment.Start)
	cells := tableCells(segment.Value(source))
	for _, c := range cells[:min(len(cells), columns)] {
		cell := extast.NewTableCell()
		cell.SetPos(segment.Start + c.start)
		cell.Lines().Append(text.NewSegment(segment.Start+c.start, segment.Start+c.end))
		row.AppendChild(row, cell)
	}
	return row
}
