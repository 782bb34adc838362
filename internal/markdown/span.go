package markdown

// span is a stretch of bytes, from start up to but without end.
type span struct {
	start, end int
}

// holds reports whether offset lies strictly inside the span.
func (s span) holds(offset int) bool {
	return s.start < offset && offset < s.end
}

// blank overwrites b with spaces, line ends excepted, so that no offset and no
// line number moves.
func blank(b []byte) {
	for i, c := range b {
		if c != '\n' && c != '\r' {
			b[i] = ' '
		}
	}
}
