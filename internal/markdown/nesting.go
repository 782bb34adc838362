package markdown

import "bytes"

// flatten masks the markers of quotations and lists that are nested too deep
// and notes the first of them as a problem. Opening a block takes goldmark
// time in proportion to its depth, so a megabyte of > would take days.
func (b *builder) flatten(body int) {
	owned := false
	for at := body; at < len(b.source); {
		next := nextLine(b.source, at)
		if from, to := surplus(b.source[at:next]); to > 0 {
			if !owned {
				b.source, owned = bytes.Clone(b.source), true
				b.problem(at+from, "quotations and lists are nested too deep, the inner ones are read as text")
			}
			blank(b.source[at+from : at+to])
			b.source[at+from] = masked
		}
		at = next
	}
}

// surplus returns the bounds of the markers at the start of line that go
// deeper than [maxNesting], zero and zero if there are none.
func surplus(line []byte) (from, to int) {
	if len(line) < maxNesting {
		return 0, 0
	}
	at := 0
	for depth := 1; ; depth++ {
		indent, size := marker(line[at:])
		if size == 0 {
			break
		}
		if from == 0 && (depth > maxNesting || indent > maxIndent) {
			from = at + indent
		}
		at += indent + size
	}
	if from == 0 {
		return 0, 0
	}
	return from, at
}

// marker returns the length of the white space at the start of b and that of
// the marker of a quotation or list item behind it, zero if there is none.
func marker(b []byte) (indent, size int) {
	indent = len(b) - len(bytes.TrimLeft(b, " \t"))
	return indent, markerLength(b[indent:])
}

// markerLength returns the length of the marker of a quotation or list item at
// the start of b, zero if there is none.
func markerLength(b []byte) int {
	at := 0
	digits := 0
	for at+digits < len(b) && b[at+digits] >= '0' && b[at+digits] <= '9' && digits < 10 {
		digits++
	}
	at += digits
	switch {
	case at >= len(b):
		return 0
	case b[at] == '>' && digits == 0:
		return at + 1
	case digits == 0 && (b[at] == '-' || b[at] == '*' || b[at] == '+'),
		digits > 0 && (b[at] == '.' || b[at] == ')'):
		if at+1 == len(b) || isSpace(b[at+1]) {
			return at + 1
		}
	}
	return 0
}
