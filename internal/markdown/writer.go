package markdown

import (
	"html"
	"strings"
	"unicode/utf8"
)

// syntax says which escapes are resolved while text is written.
type syntax uint8

const (
	verbatim syntax = iota // none: code spans
	entities               // character references: HTML
	escapes                // character references and backslashes: Markdown
)

// masked is the byte that stands in the source for markup taken off at the
// start of a line, where a space would be read as indentation. It is never
// written.
const masked = 0x7f

// writer appends readable text and remembers where each byte comes from.
type writer struct {
	source  []byte // the file, masked; offsets are those of the file
	text    []byte
	runs    []run
	start   int // of the block being written
	pending int // place of white space not yet written; -1 for none
}

// write appends source[from:to] with white space collapsed.
func (w *writer) write(from, to int, s syntax) {
	done := from
	for i := from; i < to; {
		switch c := w.source[i]; {
		case plain(c):
			i++
		case c == ' ' && i > done && i+1 < to && plain(w.source[i+1]):
			i += 2
		default:
			w.copy(done, i)
			i = w.special(i, to, s)
			done = i
		}
	}
	w.copy(done, to)
}

// plain reports whether c stands for itself in every syntax.
func plain(c byte) bool {
	return c > ' ' && c < masked && c != '&' && c != '\\'
}

// special writes what begins at source[i], which is not plain, and returns the
// offset behind it.
func (w *writer) special(i, to int, s syntax) int {
	switch c := w.source[i]; {
	case c == masked:
		return i + 1
	case isSpace(c):
		w.space(i)
		return i + 1
	case c == 0:
		w.replace("\uFFFD", i)
		return i + 1
	case c >= utf8.RuneSelf:
		return w.foreign(i, to)
	case c == '\\' && s == escapes && i+1 < to && isPunct(w.source[i+1]):
		w.copy(i+1, i+2)
		return i + 2
	case c == '&' && s != verbatim:
		return w.reference(i, to)
	}
	w.copy(i, i+1)
	return i + 1
}

// reference writes the character reference at source[i], if it is one, else
// the ampersand.
func (w *writer) reference(i, to int) int {
	if size := referenceLength(w.source[i:to]); size > 0 {
		name := string(w.source[i : i+size])
		value := html.UnescapeString(name)
		switch {
		case len(value) == 1 && isSpace(value[0]):
			w.space(i)
			return i + size
		case value == ";" || !strings.HasSuffix(value, ";"): // "&gtx;" is a reference only to old browsers
			w.replace(value, i)
			return i + size
		}
	}
	w.copy(i, i+1)
	return i + 1
}

// referenceLength returns the length of what looks like a character reference
// at the start of b, zero if nothing does.
func referenceLength(b []byte) int {
	const longest = 34 // &CounterClockwiseContourIntegral; with some room
	for j := 1; j < min(len(b), longest); j++ {
		switch c := b[j]; {
		case c == ';' && j > 1:
			return j + 1
		case !isAlphanumeric(c) && (c != '#' || j > 1):
			return 0
		}
	}
	return 0
}

// space notes white space at a place of the file. It is written before the
// next word of the same block, once.
func (w *writer) space(place int) {
	if w.pending < 0 {
		w.pending = place
	}
}

// next returns the offset at which the next word will be written.
func (w *writer) next() int {
	if w.pending >= 0 && len(w.text) > w.start {
		return len(w.text) + 1
	}
	return len(w.text)
}

// flush writes the white space that is due.
func (w *writer) flush() {
	place := w.pending
	w.pending = -1
	if place < 0 || len(w.text) == w.start {
		return
	}
	if !w.follows(place) {
		w.runs = append(w.runs, run{text: len(w.text), file: place})
	}
	w.text = append(w.text, ' ')
}

// copy appends source[from:to] as it is.
func (w *writer) copy(from, to int) {
	if from >= to {
		return
	}
	w.flush()
	if !w.follows(from) {
		w.runs = append(w.runs, run{text: len(w.text), file: from, exact: true})
	}
	w.text = append(w.text, w.source[from:to]...)
}

// replace appends text that stands for something else in the file.
func (w *writer) replace(text string, place int) {
	w.flush()
	w.runs = append(w.runs, run{text: len(w.text), file: place})
	w.text = append(w.text, text...)
}

// follows reports whether a byte from this place of the file continues the
// last run.
func (w *writer) follows(place int) bool {
	if len(w.runs) == 0 {
		return false
	}
	last := w.runs[len(w.runs)-1]
	return last.exact && last.file+len(w.text)-last.text == place
}

// begin opens a block.
func (w *writer) begin() {
	if len(w.text) > 0 {
		w.text = append(w.text, '\n')
	}
	w.start, w.pending = len(w.text), -1
}

// finish closes the block that begin opened and returns its end. A block
// without text leaves no trace.
func (w *writer) finish() int {
	if end := len(w.text); end > w.start {
		return end
	}
	w.text = w.text[:max(w.start-1, 0)] // nothing was written, so no run begins here
	return w.start
}

func isSpace(c byte) bool {
	return c == ' ' || c >= '\t' && c <= '\r'
}

// isPunct reports whether c is ASCII punctuation, as CommonMark defines it.
func isPunct(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}
