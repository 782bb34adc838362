package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// context answers which words stand near a place: in its block, in the items
// that it is nested in, in the headings above it, in the whole note.
type context struct {
	doc     *markdown.Document
	note    string                // its text in lower case, empty until asked for
	letters []byte                // room to make it in
	forms   map[*vocab.Form]*cues // where asked for
	memory  []cues                // of forms
	said    sieve                 // the words of the note
}

// cues are those of a form's that the note may have.
type cues struct {
	present []string
	counted bool
	two     bool // the note has two of them, where counted

	sought   int // 1 + the block in which they were sought last
	from, to int // where the first of them that was found there stands in it; 0, 0 if none does
}

func (c *context) reset(x *Text) {
	doc := x.doc
	c.doc = doc
	c.said.read(x)
	c.note = ""
	clear(c.forms)
	c.memory = c.memory[:0]
}

// block returns the text of a block in lower case.
func (c *context) block(i int) string {
	b := c.doc.Blocks[i]
	return c.whole()[b.Start:b.End]
}

// whole returns the text of the note in lower case, byte for byte where it was.
func (c *context) whole() string {
	if c.note == "" {
		c.letters = lowered(append(c.letters[:0], c.doc.Text...))
		c.note = string(c.letters)
	}
	return c.note
}

// lowered writes a text in lower case over itself. A capital whose small letter has
// another length stays: it would move what is behind it.
func lowered(text []byte) []byte {
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if isUpper(c) {
				text[i] = c + 'a' - 'A'
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		if small := unicode.ToLower(r); small != r && utf8.RuneLen(small) == size {
			utf8.EncodeRune(text[i:], small)
		}
		i += size
	}
	return text
}

// near reports whether a cue of a form stands in the block, outside [start, end),
// or in what leads to the block: enclosing items, the paragraph before its list, and
// headings.
func (c *context) near(block int, start, end int, form *vocab.Form) bool {
	found := c.cues(form)
	present := found.present
	if len(present) == 0 {
		return false
	}
	b := c.doc.Blocks[block]
	if c.beside(found, block, start-b.Start, end-b.Start) {
		return true
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

// beside reports whether one of the cues stands in a block outside [start, end). It remembers where:
// a long block may have the form a thousand times.
func (c *context) beside(found *cues, block, start, end int) bool {
	text := c.block(block)
	if found.sought != block+1 {
		found.sought, found.from, found.to = block+1, 0, 0
		for _, cue := range found.present {
			if at := indexWord(text, cue, -1, -1); at >= 0 {
				found.from, found.to = at, at+len(cue)
				break
			}
		}
	}
	switch {
	case found.to == 0:
		return false
	case end <= found.from || start > found.to:
		return true
	}
	return slices.ContainsFunc(found.present, func(cue string) bool { return hasWord(text, cue, start, end) })
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

// anywhere reports whether one of a form's cues stands in the note.
func (c *context) anywhere(form *vocab.Form) bool {
	return slices.ContainsFunc(c.cues(form).present, func(cue string) bool { return hasWord(c.whole(), cue, -1, -1) })
}

// hasWord reports whether text has the phrase as whole words, a plural s
// allowed, not overlapping [start, end). Both are in lower case.
func hasWord(text, phrase string, start, end int) bool {
	return indexWord(text, phrase, start, end) >= 0
}

// indexWord returns where text has the phrase, as hasWord says, -1 if nowhere.
func indexWord(text, phrase string, start, end int) int {
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return -1
		}
		i += from
		j := i + len(phrase)
		from = i + 1
		if j < len(text) && text[j] == 's' {
			j++
		}
		outside := end <= i || start >= j
		if outside && !letterBefore(text, i) && !goesOn(text, j, len(text)) {
			return i
		}
	}
}

func letterBefore(text string, i int) bool {
	return i > 0 && letterAt(text, i-1, i)
}
