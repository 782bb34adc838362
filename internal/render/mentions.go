package render

import (
	"bufio"
	"fmt"
	"io"

	"notes/pkg/kg"
)

// Mentions writes path:line:col: sentence, one a line, as editors and those who
// read the output of grep expect it. folder is put before each path, so that
// the paths are good where the command runs.
func Mentions(w io.Writer, screen Screen, answer kg.Mentions, folder func(string) string) error {
	names := append([]string{answer.Entity.Name}, answer.Entity.Aliases...)
	out := bufio.NewWriter(w)
	for _, m := range answer.Mentions {
		text := Line(m.Text)
		place := Line(fmt.Sprintf("%s:%d:%d:", folder(m.Note), m.Line, m.Column))
		fmt.Fprintf(out, "%s %s\n", screen.lead(m.Note, screen.paint(faint, place)), screen.marked(text, span{0, len(text)}, occurrences(text, names)))
	}
	return out.Flush()
}
