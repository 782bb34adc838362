package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"notes/pkg/kg"
)

// Communities writes clusters, each with its core, what proves it, and its
// bridge to another.
func Communities(w io.Writer, screen Screen, c kg.Communities) error {
	out := bufio.NewWriter(w)
	for i, community := range c.Communities {
		if i > 0 {
			fmt.Fprintln(out)
		}
		writeCommunity(out, screen, community)
	}
	if c.More > 0 {
		fmt.Fprintln(out)
	}
	writeMore(out, screen, c.More)
	return out.Flush()
}

func writeCommunity(out io.Writer, screen Screen, c kg.Community) {
	size := "1 entity"
	if c.Size > 1 {
		size = fmt.Sprintf("%d entities", c.Size)
	}
	fmt.Fprintf(out, "%s %s\n", screen.paint(strong, Line(c.Name)), screen.paint(faint, "("+size+")"))
	writeNames(out, screen, c.Core, 0)
	if c.Proof != nil {
		writeHop(out, screen, *c.Proof)
	}
	if c.Bridge != nil {
		text := Line("bridge to "+c.Bridge.To+": ") + hopText(c.Bridge.Hop)
		for _, line := range wrap(text, screen.room(gap)) {
			fmt.Fprintln(out, gap+screen.paint(accent, text[line.start:line.end]))
		}
		writeEvidence(out, screen, c.Bridge.Hop.Evidence, []string{c.Bridge.Hop.Source.Name, c.Bridge.Hop.Target.Name})
	}
}

// Ranking writes entities by how central they are. With proof the strongest tie
// of each stands under it.
func Ranking(w io.Writer, screen Screen, r kg.Ranking, proof bool) error {
	rows := make([][]string, len(r.Rows))
	for i, x := range r.Rows {
		rows[i] = []string{strconv.Itoa(i + 1), Line(x.Name), string(x.Kind), fmt.Sprintf("%.2f", x.Score), strconv.Itoa(x.Degree), strconv.Itoa(x.Notes)}
	}
	t := newTable(screen, []column{
		{right: true},
		{title: "NAME", style: strong, least: 16},
		{title: "KIND", style: accent},
		{title: r.By, right: true},
		{title: "NEIGHBOURS", right: true},
		{title: "NOTES", right: true},
	}, rows)
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, t.head())
	for i, row := range rows {
		fmt.Fprintln(out, t.line(row))
		if proof && r.Rows[i].Proof != nil {
			writeHop(out, screen, *r.Rows[i].Proof)
		}
	}
	writeMore(out, screen, r.More)
	return out.Flush()
}
