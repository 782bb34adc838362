package render

import (
	"bufio"
	"fmt"
	"io"
)

// Fact is a labelled value.
type Fact struct{ Label, Value string }

// Facts writes one fact a line, values under each other.
func Facts(w io.Writer, screen Screen, facts []Fact) error {
	out := bufio.NewWriter(w)
	writeFacts(out, screen, facts)
	return out.Flush()
}

func writeFacts(out io.Writer, screen Screen, facts []Fact) {
	rows := make([][]string, len(facts))
	for i, f := range facts {
		rows[i] = []string{f.Label, Line(f.Value)}
	}
	t := newTable(Screen{Color: screen.Color}, []column{{style: faint}, {}}, rows)
	for _, row := range rows {
		fmt.Fprintln(out, t.line(row))
	}
}
