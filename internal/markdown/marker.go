package markdown

import "bytes"

// noBreak is a no-break space, which some keyboards write when a key isn't let go
// in time. Markdown doesn't count it as a space behind a marker.
var noBreak = []byte("\u00a0")

// spaceMarker overwrites a no-break space behind the marker of a heading or of a
// bullet at the start of a line by as many spaces, since the author saw one.
func spaceMarker(line []byte) {
	at := markerEnd(line)
	if at > 0 && bytes.HasPrefix(line[at:], noBreak) {
		blank(line[at : at+len(noBreak)])
	}
}

// markerEnd returns the offset behind the marker that a line begins with, zero if
// it begins with none.
func markerEnd(line []byte) int {
	at := len(line) - len(bytes.TrimLeft(line, " "))
	switch rest := line[at:]; {
	case len(rest) == 0:
		return 0
	case rest[0] == '#':
		if n := len(rest) - len(bytes.TrimLeft(rest, "#")); n <= 6 {
			return at + n
		}
	case bytes.IndexByte([]byte("-*+"), rest[0]) >= 0:
		return at + 1
	}
	return 0
}
