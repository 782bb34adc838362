package markdown

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Hasty notes have a statement on each line, without bullets, capitals and points. What tells their
// lines from wrapped ones is room: who wraps lines ends none that the next word would have fitted into.

// narrowest is how long the longest line of wrapped text is at least.
const narrowest = 50

// minRagged is how many line ends a block has at least that is told by the room in its lines.
const minRagged = 2

// ragged returns the width up to which the lines of a block have room if they are statements of their
// own, 0 if they are not: at least half of them end though there was room, some much, and few end or go on as prose
// does. One line longer than the others, as the address of a link makes it, says nothing.
func (b *builder) ragged(start, end int) int {
	if b.text[start] == '<' || endsAsProse(b.text[start:end]) {
		return 0
	}
	longest := b.secondLongest(start, end)
	width := max(narrowest, longest)
	ends, roomy, prose, short := 0, 0, 0, 0
	for i, e := range b.lineEnds {
		if e.at <= start || e.at >= end {
			continue
		}
		ends++
		if b.hasRoom(i, start, end, width) {
			roomy++
		}
		if b.width(i)+maxWrapped < longest {
			short++
		}
		if flows(b.line(i, start, end)) {
			prose++
		}
	}
	if ends < minRagged || 2*roomy < ends || 3*prose >= ends || short == 0 && ends >= minWrapped && longest >= narrowestWrapped {
		return 0
	}
	return width
}

// narrowestWrapped is how long lines are at least that somebody wraps, minWrapped how many ends they have at least
// to be told by their even lengths.
const (
	narrowestWrapped = 24
	minWrapped       = 3
)

// maxWrapped is how many bytes shorter than others the lines of narrow wrapped text are at most: a long word.
const maxWrapped = 12

// endsAsProse reports whether a text ends as prose does.
func endsAsProse(text []byte) bool {
	last, _ := utf8.DecodeLastRune(bytes.TrimRight(text, " \t\n*_"))
	return bytes.ContainsRune([]byte(".!?…"), last)
}

// flows reports whether a line ends as a sentence or a part of one does, or has the end of one inside.
func flows(line []byte) bool {
	if len(line) == 0 {
		return false
	}
	return bytes.IndexByte([]byte(".,;:?!-"), line[len(line)-1]) >= 0 || bytes.Contains(line, []byte(". "))
}

// secondLongest returns the length of the second longest line of a block in the source.
func (b *builder) secondLongest(start, end int) int {
	first, second := 0, 0
	see := func(n int) {
		first, second = max(first, n), max(second, min(first, n))
	}
	for i, e := range b.lineEnds {
		if e.at > start && e.at < end {
			see(b.width(i))
			if i+1 == len(b.lineEnds) || b.lineEnds[i+1].at >= end {
				see(b.width(i + 1))
			}
		}
	}
	return second
}

// hasRoom reports whether the first word behind the i-th line end would have fitted in front of it.
func (b *builder) hasRoom(i, start, end, width int) bool {
	word, _, _ := bytes.Cut(b.line(i+1, start, end), []byte(" "))
	return b.width(i)+1+len(word) <= width
}

// stated reports whether a statement ends with the i-th line end of a block of such lines, which have
// room up to a width: no word that wants another one stands there. In a line that is longer a name may be
// broken.
func (b *builder) stated(i, start, end, width int) bool {
	if width == 0 {
		return false
	}
	before, after := bytes.Fields(b.line(i, start, end)), bytes.Fields(b.line(i+1, start, end))
	if len(before) == 0 || len(after) == 0 {
		return false
	}
	last, first := string(before[len(before)-1]), string(after[0])
	if !b.hasRoom(i, start, end, width) && !isLower(first[0]) {
		return false
	}
	return !strings.HasSuffix(last, ",") && !goesOn[strings.ToLower(last)] && !goesOn[first]
}

// goesOn are words that no statement ends with, or is begun with in a small letter.
var goesOn = map[string]bool{
	"a": true, "an": true, "the": true, "and": true, "or": true, "but": true, "nor": true, "of": true, "in": true, "on": true, "at": true, "to": true,
	"for": true, "with": true, "by": true, "from": true, "as": true, "into": true, "than": true, "that": true, "which": true, "who": true, "whose": true,
	"where": true, "because": true, "so": true, "is": true, "are": true, "was": true, "were": true, "be": true, "been": true, "has": true, "have": true,
	"can": true, "will": true, "not": true, "this": true, "these": true, "their": true, "your": true, "our": true, "my": true, "its": true, "it": true,
	"&": true, "+": true, "/": true, "via": true, "about": true, "over": true, "through": true,
}
