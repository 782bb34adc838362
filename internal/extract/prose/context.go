package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// Context answers which words stand near a place: in its block, in the items
// that it is nested in, in the headings above it, in the whole note.
type Context struct {
	doc     *markdown.Document
	note    string                // its text in lower case, empty until asked for
	letters []byte                // room to make it in
	forms   map[*vocab.Form]*Cues // where asked for
	memory  []Cues                // of forms
	said    Sieve                 // the words of the note
}

// Cues are those of a form's that the note may have.
type Cues struct {
	Present []string
	counted bool
	two     bool // the note has two of them, where counted

	sought   int // 1 + the block in which they were sought last
	from, to int // where the first of them that was found there stands in it; 0, 0 if none does
}

func (c *Context) reset(x *Text) {
	doc := x.Doc
	c.doc = doc
	c.said.read(x)
	c.note = ""
	clear(c.forms)
	c.memory = c.memory[:0]
}

// block returns the text of a block in lower case.
func (c *Context) block(i int) string {
	b := c.doc.Blocks[i]
	return c.whole()[b.Start:b.End]
}

// whole returns the text of the note in lower case, byte for byte where it was.
func (c *Context) whole() string {
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
			if IsUpper(c) {
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

// Near reports whether a cue of a form stands in the block, outside [start, end),
// or in what leads to the block: enclosing items, the paragraph before its list, and
// headings.
func (c *Context) Near(block int, start, end int, form *vocab.Form) bool {
	found := c.Cues(form)
	present := found.Present
	if len(present) == 0 {
		return false
	}
	b := c.doc.Blocks[block]
	if c.beside(found, block, start-b.Start, end-b.Start) {
		return true
	}
	for parent := b.Parent; parent >= 0; parent = c.doc.Blocks[parent].Parent {
		if c.Any(parent, present) {
			return true
		}
	}
	for section := b.Section; section >= 0; section = c.doc.Sections[section].Parent {
		if heading := c.doc.Sections[section].Block; heading >= 0 && heading != block && c.Any(heading, present) {
			return true
		}
	}
	return false
}

// beside reports whether one of the cues stands in a block outside [start, end). It remembers where:
// a long block may have the form a thousand times.
func (c *Context) beside(found *Cues, block, start, end int) bool {
	text := c.block(block)
	if found.sought != block+1 {
		found.sought, found.from, found.to = block+1, 0, 0
		for _, cue := range found.Present {
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
	return slices.ContainsFunc(found.Present, func(cue string) bool { return HasWord(text, cue, start, end) })
}

// Cues returns the cues of a form that the note may have.
func (c *Context) Cues(form *vocab.Form) *Cues {
	if found, known := c.forms[form]; known {
		return found
	}
	if c.forms == nil {
		c.forms = map[*vocab.Form]*Cues{}
	}
	found := c.room()
	for _, cue := range form.Cues {
		if c.said.hasPhrase(cue) {
			found.Present = append(found.Present, cue)
		}
	}
	c.forms[form] = found
	return found
}

// cuesAtOnce is how many cues memory is asked for at once.
const cuesAtOnce = 64

// room returns cues without any, in memory that is used again for the next note.
func (c *Context) room() *Cues {
	if len(c.memory) == cap(c.memory) {
		c.memory = make([]Cues, 0, cuesAtOnce)
	}
	c.memory = c.memory[:len(c.memory)+1]
	found := &c.memory[len(c.memory)-1]
	*found = Cues{Present: found.Present[:0]}
	return found
}

// Any reports whether one of the cues stands in a block.
func (c *Context) Any(block int, cues []string) bool {
	text := c.block(block)
	for _, cue := range cues {
		if HasWord(text, cue, -1, -1) {
			return true
		}
	}
	return false
}

// InNote reports whether at least two of a form's cues stand anywhere in the
// note.
func (c *Context) InNote(form *vocab.Form) bool {
	found := c.Cues(form)
	if !found.counted {
		n := 0
		for i := 0; i < len(found.Present) && n < 2; i++ {
			if HasWord(c.whole(), found.Present[i], -1, -1) {
				n++
			}
		}
		found.counted, found.two = true, n >= 2
	}
	return found.two
}

// Anywhere reports whether one of a form's cues stands in the note.
func (c *Context) Anywhere(form *vocab.Form) bool {
	return slices.ContainsFunc(c.Cues(form).Present, func(cue string) bool { return HasWord(c.whole(), cue, -1, -1) })
}

// HasWord reports whether text has the phrase as whole words, a plural s
// allowed, not overlapping [start, end). Both are in lower case.
func HasWord(text, phrase string, start, end int) bool {
	return indexWord(text, phrase, start, end) >= 0
}

// indexWord returns where text has the phrase, as HasWord says, -1 if nowhere.
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
		if outside && !LetterBefore(text, i) && !goesOn(text, j, len(text)) {
			return i
		}
	}
}

// LetterBefore reports whether a letter or a digit stands before byte i of a text.
func LetterBefore(text string, i int) bool {
	return i > 0 && LetterAt(text, i-1, i)
}
