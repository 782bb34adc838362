package render

import (
	"bufio"
	"fmt"
	"io"

	"notes/pkg/kg"
)

// Comparison writes what two parts of a notebook speak of. With proof it quotes
// a sentence of each side under each row.
func Comparison(w io.Writer, screen Screen, c kg.Comparison, proof bool) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s\n%s\n", side(screen, "A", c.A), side(screen, "B", c.B))
	for _, part := range []struct {
		title string
		rows  []kg.Compared
		more  int
	}{
		{"Both", c.Both, c.MoreBoth},
		{"Only A", c.OnlyA, c.MoreOnlyA},
		{"Only B", c.OnlyB, c.MoreOnlyB},
		{"Moved", c.Moved, 0},
	} {
		if len(part.rows) == 0 {
			continue
		}
		title(out, screen, part.title)
		writeCompared(out, screen, c, part.rows, proof)
		writeMore(out, screen, part.more)
	}
	return out.Flush()
}

func side(screen Screen, letter string, s kg.Side) string {
	of := fmt.Sprintf("%s, %s", s.As, count(s.Notes, "note"))
	if s.Vague > 0 {
		of += fmt.Sprintf("; %d dated less exactly left out", s.Vague)
	}
	return fmt.Sprintf("%s  %s %s", screen.paint(faint, letter), screen.paint(strong, Line(s.Name)), screen.paint(faint, "("+of+")"))
}

func writeCompared(out io.Writer, screen Screen, c kg.Comparison, list []kg.Compared, proof bool) {
	rows := make([][]string, len(list))
	for i, r := range list {
		rows[i] = []string{Line(r.Name), string(r.Kind), fmt.Sprintf("%d of %d", r.A, c.A.Notes), fmt.Sprintf("%d of %d", r.B, c.B.Notes), fmt.Sprintf("%+.0f%%", 100*r.Change), textual(r.Text)}
	}
	inner := screen
	inner.Width = max(0, screen.Width-len(gap))
	t := newTable(inner, []column{{style: strong, least: 16}, {style: accent, spare: true}, {right: true}, {right: true}, {right: true}, {style: faint, spare: true}}, rows)
	for i, row := range rows {
		fmt.Fprintln(out, gap+t.line(row))
		if proof {
			writeEvidence(out, screen, list[i].Evidence, []string{list[i].Name})
		}
	}
}

// textual tells of notes that don't name a thing and yet have its word.
func textual(notes int) string {
	if notes == 0 {
		return ""
	}
	return fmt.Sprintf("%d in the text", notes)
}
