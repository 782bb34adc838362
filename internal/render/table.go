package render

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// gap stands between two columns.
const gap = "  "

// column is how a table shows the cells that stand under each other.
type column struct {
	title string
	style style
	right bool // aligned to the right, for numbers
	least int  // width below which it doesn't shrink; 0 if it never does
	spare bool // it is left out where all others can't shrink enough
	place bool // it shrinks before all others, and is cut in front: what leads to a place stands at its end
}

// table lays rows out in columns that line up on a screen, also where
// characters are wide or combine. On a screen too narrow, the columns that may
// shrink are cut: places first, then the others, the last ones first. Where that isn't
// enough, those that can be spared are left out.
type table struct {
	screen  Screen
	columns []column
	widths  []int
}

// newTable measures the rows. Cells must be safe to show; see [Line].
func newTable(screen Screen, columns []column, rows [][]string) table {
	t := table{screen: screen, columns: columns, widths: make([]int, len(columns))}
	for i, c := range columns {
		t.widths[i] = displaywidth.String(c.title)
		for _, row := range rows {
			t.widths[i] = max(t.widths[i], displaywidth.String(row[i]))
		}
	}
	t.shrink()
	return t
}

func (t table) shrink() {
	if t.screen.Width == 0 {
		return
	}
	over, least := -len(gap)-t.screen.Width, -len(gap)-t.screen.Width
	for i, width := range t.widths {
		over += len(gap) + width
		least += len(gap) + width
		if shrinks := t.columns[i].least; shrinks > 0 {
			least += min(width, shrinks) - width
		}
	}
	for i, c := range t.columns {
		if least > 0 && c.spare {
			over, least = over-len(gap)-t.widths[i], least-len(gap)-t.widths[i]
			t.widths[i] = unseen
		}
	}
	over = t.cut(over, true)
	t.cut(over, false)
}

// unseen is the width of a column that isn't shown.
const unseen = -1

// cut takes so much from the columns of places, or from the others, and returns what
// is left to take.
func (t table) cut(over int, places bool) int {
	for i := len(t.widths) - 1; i >= 0 && over > 0; i-- {
		c := t.columns[i]
		if c.least == 0 || t.widths[i] <= c.least || c.place != places {
			continue
		}
		cut := min(over, t.widths[i]-c.least)
		t.widths[i] -= cut
		over -= cut
	}
	return over
}

// head returns the line of titles.
func (t table) head() string {
	var cells []string
	for i, c := range t.columns {
		if t.widths[i] != unseen {
			cells = append(cells, t.padded(i, c.title))
		}
	}
	return t.screen.paint(faint, strings.TrimRight(strings.Join(cells, gap), " "))
}

// line returns one row.
func (t table) line(row []string) string {
	var b strings.Builder
	begun := false
	for i, text := range row {
		if t.widths[i] == unseen {
			continue
		}
		if begun {
			b.WriteString(gap)
		}
		begun = true
		b.WriteString(t.cell(i, text, i == len(row)-1))
	}
	return strings.TrimRight(b.String(), " ")
}

// cell styles the text but not the space beside it. The last cell of a row
// needs no space behind it.
func (t table) cell(i int, text string, last bool) string {
	full := t.padded(i, text)
	text = strings.TrimSpace(full)
	at := strings.Index(full, text)
	before, after := full[:at], full[at+len(text):]
	if last {
		after = ""
	}
	return before + t.screen.paint(t.columns[i].style, text) + after
}

// padded cuts or fills text to the width of its column.
func (t table) padded(i int, text string) string {
	switch {
	case displaywidth.String(text) <= t.widths[i]:
	case t.columns[i].place:
		text = ending(text, t.widths[i])
	default:
		text = displaywidth.TruncateString(text, t.widths[i], "…")
	}
	space := strings.Repeat(" ", max(0, t.widths[i]-displaywidth.String(text)))
	if t.columns[i].right {
		return space + text
	}
	return text + space
}

// ending cuts a text in front until it has a width, with the sign for it.
func ending(text string, width int) string {
	for text != "" && displaywidth.String(text) > width-1 {
		_, size := utf8.DecodeRuneInString(text)
		text = text[size:]
	}
	return "…" + text
}
