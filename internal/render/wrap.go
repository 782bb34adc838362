package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// span is a range of bytes in a text.
type span struct{ start, end int }

// wrap breaks text at spaces into lines of at most width columns; a longer
// word has a line of its own. A width of 0 gives one line.
func wrap(text string, width int) []span {
	if width <= 0 || displaywidth.String(text) <= width {
		return []span{{0, len(text)}}
	}
	var lines []span
	for _, word := range words(text) {
		last := len(lines) - 1
		if last >= 0 && displaywidth.String(text[lines[last].start:word.end]) <= width {
			lines[last].end = word.end
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

func words(text string) []span {
	var all []span
	start := -1
	for i, r := range text + " " {
		switch {
		case r == ' ' && start >= 0:
			all = append(all, span{start, i})
			start = -1
		case r != ' ' && start < 0:
			start = i
		}
	}
	return all
}

// occurrences finds the names in text, whole words only, in any case, longest
// first where they overlap.
func occurrences(text string, names []string) []span {
	var found []span
	for i := 0; i < len(text); {
		n := longestAt(text, i, names)
		if n > 0 {
			found = append(found, span{i, i + n})
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += max(n, size)
	}
	return found
}

func longestAt(text string, at int, names []string) int {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	if at > 0 && wordRune(before) {
		return 0
	}
	longest := 0
	for _, name := range names {
		end := at + len(name)
		if len(name) > longest && end <= len(text) && strings.EqualFold(text[at:end], name) && endsWord(text[end:]) {
			longest = len(name)
		}
	}
	return longest
}

// endsWord reports whether a name may end before rest; a plural s may follow.
func endsWord(rest string) bool {
	rest = strings.TrimPrefix(rest, "s")
	after, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !wordRune(after)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// marked paints the parts of line, a piece of text, that lie in marks.
func (s Screen) marked(text string, line span, marks []span) string {
	var b strings.Builder
	at := line.start
	for _, m := range marks {
		start, end := max(m.start, at), min(m.end, line.end)
		if start < end {
			b.WriteString(text[at:start])
			b.WriteString(s.paint(strong, text[start:end]))
			at = end
		}
	}
	b.WriteString(text[at:line.end])
	return b.String()
}
