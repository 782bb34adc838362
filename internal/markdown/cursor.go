package markdown

import "sort"

// Cursor tells the positions of offsets in a document's text, most quickly of such
// that rise: it walks along with them, where [Document.Position] searches for each.
type Cursor struct {
	doc  *Document
	run  int // the one that the last offset was in
	line int // the one that the last offset was in, counted from 0
}

// Cursor returns one at the start of the text.
func (d *Document) Cursor() Cursor { return Cursor{doc: d} }

// Position is [Document.Position].
func (c *Cursor) Position(offset int) (line, column int) {
	at := 0
	if runs := c.doc.runs; len(runs) > 0 && runs[0].text <= offset {
		c.run = follow(c.run, len(runs), func(i int) bool { return runs[i].text <= offset })
		at = runs[c.run].place(offset)
	}
	lines := c.doc.lines
	c.line = follow(c.line, len(lines), func(i int) bool { return lines[i] <= at })
	return c.line + 1, c.doc.column(c.line, at)
}

// maxSteps is how far a cursor walks before it searches.
const maxSteps = 8

// follow returns the last of n things that has been reached, 0 if none has: those
// before it have as well. It looks near the one given first.
func follow(from, n int, reached func(int) bool) int {
	if !reached(from) || from+maxSteps < n && reached(from+maxSteps) {
		return max(0, sort.Search(n, func(i int) bool { return !reached(i) })-1)
	}
	for from+1 < n && reached(from+1) {
		from++
	}
	return from
}
