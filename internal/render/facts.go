package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// Fact is a labelled value.
type Fact struct{ Label, Value string }

// Facts writes one fact a line, values under each other.
func Facts(w io.Writer, screen Screen, facts []Fact) error {
	out := bufio.NewWriter(w)
	writeFacts(out, screen, facts)
	return out.Flush()
}

// writeFacts writes a value that is longer than a line in several.
func writeFacts(out io.Writer, screen Screen, facts []Fact) {
	widest := 0
	for _, f := range facts {
		widest = max(widest, displaywidth.String(f.Label))
	}
	room := screen.room(strings.Repeat(" ", widest) + gap)
	var rows [][]string
	for _, f := range facts {
		label, value := f.Label, Line(f.Value)
		for _, line := range wrap(value, room) {
			rows = append(rows, []string{label, value[line.start:line.end]})
			label = ""
		}
	}
	t := newTable(Screen{Color: screen.Color}, []column{{style: faint}, {}}, rows)
	for _, row := range rows {
		fmt.Fprintln(out, t.line(row))
	}
}
