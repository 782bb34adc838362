package markdown

import (
	"bytes"
	"math"
	"unicode"
	"unicode/utf8"
)

// lineEnd is a place in the text where a line of the source ends inside a
// paragraph.
type lineEnd struct {
	at     int  // offset in the text of what the next line begins with
	hard   bool // the author asked for the break, a line all in emphasis ends or follows, or one with a label does
	indent int  // of the next line, in columns
	tab    bool // a tab is part of it
}

// endsLine notes that a line of the source ends at an offset.
func (b *builder) endsLine(at int, hard bool) {
	e := lineEnd{at: b.next(), hard: hard || b.apart}
	b.apart = false
	if end := bytes.IndexByte(b.source[at:], '\n'); end >= 0 {
		space := leadingSpace(b.source[at+end+1:])
		e.indent, e.tab = columns(space), bytes.IndexByte(space, '\t') >= 0
	}
	b.lineEnds = append(b.lineEnds, e)
}

// leadingSpace returns the spaces and tabs before a line.
func leadingSpace(line []byte) []byte {
	return line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
}

// columns returns how many columns a text takes, with tabs as wide as the indent of
// code.
func columns(text []byte) int {
	n := 0
	for _, c := range text {
		if c == '\t' {
			n += codeIndent - n%codeIndent
		} else {
			n++
		}
	}
	return n
}

// The lengths in bytes below which a line was ended on purpose, for an editor that
// wraps lines fills them; and for one of two that are parted by a dash both, which
// wrapped text hardly has.
const (
	maxShortLine  = 50
	maxPartedLine = 80
)

// minListed is how many short lines in a row are a list that lacks its bullets.
const minListed = 3

// parts cuts text[start:end], a block, where its lines are statements of their
// own: "Name - Role, Company" on each of them. What is left whole is handed to
// cut.
func (b *builder) parts(start, end int, cut func(from, to int)) {
	from, longest := start, 0
	if len(b.lineEnds) > 0 && b.unwrapped() {
		longest = b.longest(start, end)
	}
	room := 0
	if len(b.lineEnds) >= minRagged {
		room = b.ragged(start, end)
	}
	for i, e := range b.lineEnds {
		if e.at > start && e.at < end && (e.hard || b.stated(i, start, end, room) || b.listed(i, start, end) ||
			b.nested(i, start, end) || b.early(i, start, end) || b.roomy(i, start, end, longest)) {
			cut(from, e.at)
			from = e.at
		}
	}
	cut(from, end)
}

// listed reports whether the line that ends at the i-th line end and the next
// are items of a list: both short and begun with a capital, and either one of
// several such or parted by a dash both, or with a name before a comma.
func (b *builder) listed(i, start, end int) bool {
	before, after := b.line(i, start, end), b.line(i+1, start, end)
	if itemLike(before, maxPartedLine) && itemLike(after, maxPartedLine) && (parted(before) && parted(after) || byName(before) && byName(after)) {
		return true
	}
	if !itemLike(before, maxShortLine) || !itemLike(after, maxShortLine) {
		return false
	}
	run := 2
	for n := i - 1; n >= 0 && b.lineEnds[n].at > start && run < minListed && itemLike(b.line(n, start, end), maxShortLine); n-- {
		run++
	}
	for n := i + 1; n < len(b.lineEnds) && run < minListed && itemLike(b.line(n+1, start, end), maxShortLine); n++ {
		run++
	}
	return run >= minListed
}

// nested reports whether a level of an outline ends with the line that ends at the i-th
// line end: the next one, or it, is indented as code is, from the column where the block
// begins. A long line that nothing ends is wrapped, out of line.
func (b *builder) nested(i, start, end int) bool {
	next, last := b.lineEnds[i], 0
	if i > 0 {
		last = b.lineEnds[i-1].indent
	}
	if deepest := max(next.indent, last); deepest < codeIndent || deepest < b.column(start)+codeIndent {
		return false
	}
	line, short := b.line(i, start, end), maxShortLine
	if next.tab {
		short = maxPartedLine
	}
	return next.indent < last || len(line) < short || bytes.IndexByte([]byte(".:?!"), line[len(line)-1]) >= 0
}

// early reports whether the line that ends at the i-th line end is short and written as a
// name or a title, and what the next begins with, a capital, would have fitted into it.
func (b *builder) early(i, start, end int) bool {
	before, after := b.line(i, start, end), b.line(i+1, start, end)
	if !itemLike(before, maxShortLine) || !itemLike(after, math.MaxInt) || !titled(before) {
		return false
	}
	word, _, _ := bytes.Cut(after, []byte(" "))
	return len(before)+1+len(word) < len(after)
}

// unwrappedWords is how many spaces a line has that nobody wraps: more than the widest that
// editors make.
const unwrappedWords = 30

// unwrapped reports whether the file has a line as long as no line is that an editor or its
// author wraps, so that lines end where they are meant to. Code, HTML and tables don't count.
func (b *builder) unwrapped() bool {
	if b.layout == unknownLayout {
		b.layout = wrappedLayout
		code := fence{}
		for line := range bytes.Lines(b.source[b.base:]) {
			fenced := code.line(line)
			line = bytes.TrimLeft(line, " \t")
			if !fenced && len(line) > unwrappedWords && line[0] != '|' && line[0] != '<' && gaps(line) >= unwrappedWords {
				b.layout = unwrappedLayout
				break
			}
		}
	}
	return b.layout == unwrappedLayout
}

// gaps counts the spaces of a line, of each run two at most: masked markup leaves long ones.
func gaps(line []byte) (n int) {
	for i, c := range line {
		if c == ' ' && !bytes.HasSuffix(line[:i], []byte("  ")) {
			n++
		}
	}
	return n
}

// layout says whether the lines of a file are wrapped.
type layout uint8

const (
	unknownLayout layout = iota
	wrappedLayout
	unwrappedLayout
)

// longest returns the length of the longest line of a block in the source.
func (b *builder) longest(start, end int) int {
	n := 0
	for i, e := range b.lineEnds {
		if e.at > start && e.at < end {
			n = max(n, b.width(i), b.width(i+1))
		}
	}
	return n
}

// width returns the length of the line of the source that ends at the i-th line end, with the
// addresses of its links; of the last line, if there are no more ends.
func (b *builder) width(i int) int {
	if i == len(b.lineEnds) {
		last := b.source[offsetIn(b.runs, b.lineEnds[i-1].at):]
		if end := bytes.IndexByte(last, '\n'); end >= 0 {
			last = last[:end]
		}
		return len(last)
	}
	next := offsetIn(b.runs, b.lineEnds[i].at)
	end := bytes.LastIndexByte(b.source[:next], '\n')
	return max(0, end-1-bytes.LastIndexByte(b.source[:max(0, end)], '\n'))
}

// roomy reports whether what the line behind the i-th line end begins with, no small letter,
// would have fitted into the one before, were lines as long as the longest of the block.
func (b *builder) roomy(i, start, end, longest int) bool {
	before, after := b.line(i, start, end), b.line(i+1, start, end)
	if longest == 0 || len(before) == 0 || before[len(before)-1] == ',' || !itemLike(after, math.MaxInt) {
		return false
	}
	word, _, _ := bytes.Cut(after, []byte(" "))
	return b.width(i)+1+len(word) <= longest
}

// inTitles are the words that titles and names write small.
var inTitles = map[string]bool{
	"a": true, "an": true, "and": true, "as": true, "at": true, "by": true, "for": true, "from": true, "in": true, "of": true, "on": true, "or": true,
	"the": true, "to": true, "vs": true, "with": true, "da": true, "de": true, "del": true, "der": true, "di": true, "du": true, "la": true, "van": true,
	"von": true, "y": true, "&": true, "+": true,
}

// titled reports whether a line begins and ends with a capital, and has them in between
// where titles and names do.
func titled(line []byte) bool {
	words := bytes.Fields(line)
	for i, word := range words {
		first, _ := utf8.DecodeRune(word)
		if !unicode.IsUpper(first) && (i == 0 || i == len(words)-1 || !inTitles[string(word)]) {
			return false
		}
	}
	return true
}

// farColumn bounds how far back the start of a line is looked for.
const farColumn = 256

// column returns the column in which the text at an offset begins in its line, from 0,
// or one that is far.
func (b *builder) column(at int) int {
	place := offsetIn(b.runs, at)
	from := max(0, place-farColumn)
	return columns(b.source[from+bytes.LastIndexByte(b.source[from:place], '\n')+1 : place])
}

// line returns the text of the line in front of the i-th line end; of the last
// line, if there are no more ends.
func (b *builder) line(i, start, end int) []byte {
	from, to := start, end
	if i > 0 {
		from = max(start, b.lineEnds[i-1].at)
	}
	if i < len(b.lineEnds) {
		to = min(end, b.lineEnds[i].at)
	}
	return bytes.TrimSpace(b.text[min(from, to):to])
}

// itemLike reports whether a line can be an item of a list without bullets, one
// shorter than limit.
func itemLike(line []byte, limit int) bool {
	first, _ := utf8.DecodeRune(line)
	last, _ := utf8.DecodeLastRune(line)
	return len(line) > 0 && len(line) < limit && !unicode.IsLower(first) && last != ','
}

// parted reports whether a dash or a colon parts a line in two.
func parted(line []byte) bool {
	for _, sign := range []string{" - ", " – ", " — ", ": "} {
		if bytes.Contains(line, []byte(sign)) {
			return true
		}
	}
	return false
}

// The words that a name before a comma has.
const (
	minNameWords = 2
	maxNameWords = 4
)

// byName reports whether a line begins with what may be somebody's name, and a comma parts it from
// what is said of them: "Anna Marlowe, Director of Bread, Acme". Two lines of wrapped text hardly
// ever both do.
func byName(line []byte) bool {
	name, _, found := bytes.Cut(line, []byte(", "))
	words := bytes.Count(name, []byte(" ")) + 1
	return found && words >= minNameWords && words <= maxNameWords && titled(name)
}
