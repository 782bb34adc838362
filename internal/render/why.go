package render

import (
	"bufio"
	"fmt"
	"io"

	"notes/pkg/kg"
)

// Why writes what the rules made of each place where a name is written:
// path:line:col, the name as written, the rule, and what spoke against it.
func Why(w io.Writer, screen Screen, answer kg.Why) error {
	out := bufio.NewWriter(w)
	if answer.Entity != nil {
		writeSubject(out, screen, *answer.Entity)
	}
	rows := make([][]string, len(answer.Verdicts))
	for i, v := range answer.Verdicts {
		verdict := "yes"
		if !v.Accepted {
			verdict = "no"
		}
		rows[i] = []string{Line(fmt.Sprintf("%s:%d:%d", v.Note, v.Line, v.Column)), verdict, Line(v.Text), v.Rule, Line(v.Reason)}
	}
	t := newTable(screen, []column{{style: faint, place: true, least: 24}, {style: strong}, {style: accent, least: 8}, {}, {style: faint, least: 10}}, rows)
	for i := range rows {
		fmt.Fprintln(out, t.line(rows[i]))
	}
	if answer.More {
		fmt.Fprintln(out, screen.paint(faint, "… and more, --all shows them"))
	}
	return out.Flush()
}
