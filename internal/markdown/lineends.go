package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// lineEnd is a place in the text where a line of the source ends inside a
// paragraph.
type lineEnd struct {
	at   int  // offset in the text of what the next line begins with
	hard bool // the author asked for the break
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
	from := start
	for i, e := range b.lineEnds {
		if e.at > start && e.at < end && (e.hard || b.listed(i, start, end)) {
			cut(from, e.at)
			from = e.at
		}
	}
	cut(from, end)
}

// listed reports whether the line that ends at the i-th line end and the next
// are items of a list: both short and begun with a capital, and either one of
// several such or parted by a dash both.
func (b *builder) listed(i, start, end int) bool {
	before, after := b.line(i, start, end), b.line(i+1, start, end)
	if itemLike(before, maxPartedLine) && itemLike(after, maxPartedLine) && parted(before) && parted(after) {
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
