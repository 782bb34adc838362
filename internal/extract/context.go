package extract

import (
	"strings"

	"notes/internal/markdown"
)

// context answers which words stand near a place: in its block, in the items
// that it is nested in, in the headings above it, in the whole note. Lower-case
// copies are made when first asked for; most notes need few.
type context struct {
	doc    *markdown.Document
	blocks []string // per block: its text in lower case, empty until asked for
	note   string
}

func (c *context) reset(doc *markdown.Document) {
	c.doc = doc
	c.note = ""
	if cap(c.blocks) < len(doc.Blocks) {
		c.blocks = make([]string, len(doc.Blocks))
	}
	c.blocks = c.blocks[:len(doc.Blocks)]
	clear(c.blocks)
}

func (c *context) block(i int) string {
	if c.blocks[i] == "" {
		b := c.doc.Blocks[i]
		c.blocks[i] = strings.ToLower(c.doc.Text[b.Start:b.End])
	}
	return c.blocks[i]
}

func (c *context) whole() string {
	if c.note == "" {
		c.note = strings.ToLower(c.doc.Text)
	}
	return c.note
}

// near reports whether one of the cues stands in the block, outside [start,
// end), or in what the block is nested in: enclosing items and headings.
func (c *context) near(block int, start, end int, cues []string) bool {
	b := c.doc.Blocks[block]
	text := c.block(block)
	for _, cue := range cues {
		if hasWord(text, cue, start-b.Start, end-b.Start) {
			return true
		}
	}
	for parent := b.Parent; parent >= 0; parent = c.doc.Blocks[parent].Parent {
		if c.any(parent, cues) {
			return true
		}
	}
	for section := b.Section; section >= 0; section = c.doc.Sections[section].Parent {
		if heading := c.doc.Sections[section].Block; heading >= 0 && heading != block && c.any(heading, cues) {
			return true
		}
	}
	return false
}

func (c *context) any(block int, cues []string) bool {
	text := c.block(block)
	for _, cue := range cues {
		if hasWord(text, cue, -1, -1) {
			return true
		}
	}
	return false
}

// inNote reports whether at least n of the cues stand anywhere in the note.
func (c *context) inNote(cues []string, n int) bool {
	text := c.whole()
	for _, cue := range cues {
		if hasWord(text, cue, -1, -1) {
			if n--; n <= 0 {
				return true
			}
		}
	}
	return false
}

// hasWord reports whether text has the phrase as whole words, a plural s
// allowed, not overlapping [start, end). Both are in lower case.
func hasWord(text, phrase string, start, end int) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return false
		}
		i += from
		j := i + len(phrase)
		from = i + 1
		if j < len(text) && text[j] == 's' {
			j++
		}
		outside := end <= i || start >= j
		if outside && !letterBefore(text, i) && !letterAt(text, j, len(text)) {
			return true
		}
	}
}

func letterBefore(text string, i int) bool {
	return i > 0 && letterAt(text, i-1, i)
}
