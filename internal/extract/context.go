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
	forms  map[*vocab.Form]*cues // where asked for
	memory []cues                // of forms
	said   sieve                 // the words of the note
}

// cues are those of a form's that the note may have.
type cues struct {
	present []string
	counted bool
	two     bool // the note has two of them, where counted
}

func (c *context) reset(s *scan) {
	doc := s.doc
	c.doc = doc
	c.said.read(s)
	c.note = ""
	clear(c.forms)
	c.memory = c.memory[:0]
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
	if isASCII(text) {
		return strings.ToLower(text)
	}
	out := []byte(text)
	for i := 0; i < len(out); {
		if c := out[i]; c < utf8.RuneSelf {
			if isUpper(c) {
				out[i] = c + 'a' - 'A'
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(out[i:])
		if unicode.ToLower(r) != r {
			return strings.ToLower(text)
		}
		i += size
	}
	return string(out)
}

// isASCII reports whether a text has nothing but ASCII.
func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// near reports whether a cue of a form stands in the block, outside [start, end),
// or in what leads to the block: enclosing items, the paragraph before its list, and
// headings.
func (c *context) near(block int, start, end int, form *vocab.Form) bool {
	present := c.cues(form).present
	if len(present) == 0 {
		return false
	}
	b := c.doc.Blocks[block]
	text := c.block(block)
	for _, cue := range present {
		if hasWord(text, cue, start-b.Start, end-b.Start) {
			return true
		}
	}
	for parent := b.Parent; parent >= 0; parent = c.doc.Blocks[parent].Parent {
		if c.any(parent, present) {
			return true
		}
	}
	for section := b.Section; section >= 0; section = c.doc.Sections[section].Parent {
		if heading := c.doc.Sections[section].Block; heading >= 0 && heading != block && c.any(heading, present) {
			return true
		}
	}
	return false
}

// cues returns the cues of a form that the note may have.
func (c *context) cues(form *vocab.Form) *cues {
	if found, known := c.forms[form]; known {
		return found
	}
	if c.forms == nil {
		c.forms = map[*vocab.Form]*cues{}
	}
	found := c.room()
	for _, cue := range form.Cues {
		if c.said.hasPhrase(cue) {
			found.present = append(found.present, cue)
		}
	}
	c.forms[form] = found
	return found
}

// cuesAtOnce is how many cues memory is asked for at once.
const cuesAtOnce = 64

// room returns cues without any, in memory that is used again for the next note.
func (c *context) room() *cues {
	if len(c.memory) == cap(c.memory) {
		c.memory = make([]cues, 0, cuesAtOnce)
	}
	c.memory = c.memory[:len(c.memory)+1]
	found := &c.memory[len(c.memory)-1]
	*found = cues{present: found.present[:0]}
	return found
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
	found := c.cues(form)
	if !found.counted {
		n := 0
		for i := 0; i < len(found.present) && n < 2; i++ {
			if hasWord(c.whole(), found.present[i], -1, -1) {
				n++
			}
		}
		found.counted, found.two = true, n >= 2
	}
	return found.two
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
