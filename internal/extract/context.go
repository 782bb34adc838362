package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// context answers which words stand near a place: in its block, in the items
// that it is nested in, in the headings above it, in the whole note. Lower-case
// copies are made when first asked for; most notes need few.
type context struct {
	doc    *markdown.Document
	blocks []string // per block: its text in lower case, empty until asked for
	note   string
	told   map[*vocab.Form]bool // whether the note has two cues of a form, where asked for
	said   sieve                // the words of the note
	kept   []string
}

func (c *context) reset(s *scan) {
	doc := s.doc
	c.doc = doc
	c.said.read(s)
	c.note = ""
	clear(c.told)
	if cap(c.blocks) < len(doc.Blocks) {
		c.blocks = make([]string, len(doc.Blocks))
	}
	c.blocks = c.blocks[:len(doc.Blocks)]
	clear(c.blocks)
}

func (c *context) block(i int) string {
	if c.blocks[i] == "" {
		b := c.doc.Blocks[i]
		c.blocks[i] = lowered(c.doc.Text[b.Start:b.End])
	}
	return c.blocks[i]
}

func (c *context) whole() string {
	if c.note == "" {
		c.note = lowered(c.doc.Text)
	}
	return c.note
}

// lowered returns a text in lower case. Unlike strings.ToLower it is quick also
// when a text that is nearly all ASCII has a dash or two beyond it.
func lowered(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	plain := 0 // where the stretch begins that is in lower case already
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case isUpper(c):
			b.WriteString(text[plain:i])
			b.WriteByte(c + 'a' - 'A')
			i++
			plain = i
		case c < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			if small := unicode.ToLower(r); small != r || r == utf8.RuneError {
				b.WriteString(text[plain:i])
				b.WriteRune(small)
				plain = i + size
			}
			i += size
		}
	}
	b.WriteString(text[plain:])
	return b.String()
}

// near reports whether one of the cues stands in the block, outside [start,
// end), or in what the block is nested in: enclosing items and headings.
func (c *context) near(block int, start, end int, cues []string) bool {
	b := c.doc.Blocks[block]
	if cues = c.present(cues); len(cues) == 0 {
		return false
	}
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

// present returns the cues that the note may have. They are good until the next
// call.
func (c *context) present(cues []string) []string {
	c.kept = c.kept[:0]
	for _, cue := range cues {
		if c.said.has(cue) {
			c.kept = append(c.kept, cue)
		}
	}
	return c.kept
}

// any reports whether one of the cues stands in a block.
func (c *context) any(block int, cues []string) bool {
	text := c.block(block)
	for _, cue := range cues {
		if hasWord(text, cue, -1, -1) {
			return true
		}
	}
	return false
}

// inNote reports whether at least two of a form's cues stand anywhere in the
// note.
func (c *context) inNote(form *vocab.Form) bool {
	found, known := c.told[form]
	if known {
		return found
	}
	if c.told == nil {
		c.told = map[*vocab.Form]bool{}
	}
	n := 0
	for i := 0; i < len(form.Cues) && n < 2; i++ {
		if c.said.has(form.Cues[i]) && hasWord(c.whole(), form.Cues[i], -1, -1) {
			n++
		}
	}
	c.told[form] = n >= 2
	return n >= 2
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
