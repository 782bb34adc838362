package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"

	"github.com/clipperhouse/displaywidth"

	"notes/pkg/kg"
)

// Found writes the sections that were searched for: place and heading, then the
// best sentence with the words marked.
func Found(w io.Writer, screen Screen, found kg.Found) error {
	out := bufio.NewWriter(w)
	for _, h := range found.Hits {
		writePlace(out, screen, h)
		if h.Text == "" {
			continue
		}
		text, marks := safeMarks(h.Text, h.Marks)
		for _, line := range wrap(text, screen.room(indent)) {
			fmt.Fprintln(out, indent+screen.marked(text, line, marks))
		}
	}
	writeMore(out, screen, found.More)
	return out.Flush()
}

// leastHeading is how much of a heading is worth to be shown beside a place.
const leastHeading = 16

// writePlace writes place and heading on one line, or where that leaves the heading too
// little, on two.
func writePlace(out io.Writer, screen Screen, h kg.Hit) {
	place, heading := screen.place(accent, h.Note, h.Line, h.Column), Line(cmp.Or(h.Heading, h.Title))
	bare := Screen{}.place(plain, h.Note, h.Line, h.Column)
	if left := screen.Width - displaywidth.String(bare+gap); screen.Width > 0 && left < min(leastHeading, displaywidth.String(heading)) {
		fmt.Fprintf(out, "%s\n%s%s\n", place, gap, screen.paint(faint, screen.fit(heading, gap)))
		return
	}
	fmt.Fprintf(out, "%s%s%s\n", place, gap, screen.paint(faint, screen.fit(heading, bare, gap)))
}

// safeMarks makes a text safe to show and turns places in characters into
// places in its bytes.
func safeMarks(text string, marks [][2]int) (safe string, spans []span) {
	runes := []rune(text)
	at := 0
	for _, m := range marks {
		if m[0] < at || m[1] > len(runes) {
			continue
		}
		safe += Line(string(runes[at:m[0]]))
		start := len(safe)
		safe += Line(string(runes[m[0]:m[1]]))
		spans = append(spans, span{start, len(safe)})
		at = m[1]
	}
	return safe + Line(string(runes[at:])), spans
}
