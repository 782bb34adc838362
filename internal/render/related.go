package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"notes/pkg/kg"
)

// indent is where the evidence under a neighbour begins.
const indent = "    "

// Related writes the neighbours of an entity, each with what proves it:
// path:line:col and the sentence, both names marked. With words it also says
// what the score is made of.
func Related(w io.Writer, screen Screen, answer kg.Related, words bool) error {
	out := bufio.NewWriter(w)
	writeSubject(out, screen, answer.Entity)
	writeNeighbours(out, screen, answer.Entity, answer.Related, words)
	writeMore(out, screen, answer.More)
	return out.Flush()
}

func writeNeighbours(out io.Writer, screen Screen, e kg.Entity, neighbours []kg.Neighbour, words bool) {
	rows := make([][]string, len(neighbours))
	for i, n := range neighbours {
		rows[i] = []string{strconv.Itoa(i + 1), Line(n.Name), string(n.Kind), fmt.Sprintf("%.2f", n.Score), list(n.Relations)}
	}
	t := newTable(screen, []column{
		{right: true}, {style: strong, least: 16}, {style: accent}, {right: true}, {style: faint, least: 10},
	}, rows)
	for i, n := range neighbours {
		fmt.Fprintln(out, t.line(rows[i]))
		if words {
			writeWrapped(out, screen, explain(n.Counts))
		}
		writeEvidence(out, screen, n.Evidence, names(e, n))
	}
}

func writeSubject(out io.Writer, screen Screen, e kg.Entity) {
	fmt.Fprintf(out, "%s\n\n", screen.titled(e.Name, cmp.Or(string(e.Kind), "words"), writtenFirst(e.Written, e.Aliases)))
}

func names(e kg.Entity, n kg.Neighbour) []string {
	all := append([]string{e.Name, n.Name}, e.Aliases...)
	return append(all, n.Aliases...)
}

func writeEvidence(out io.Writer, screen Screen, evidence []kg.Evidence, names []string) {
	for _, e := range evidence {
		writeSentence(out, screen, e, names)
	}
}

// writeSentence writes one line, or where that doesn't fit the screen the
// place and then the sentence under it.
func writeSentence(out io.Writer, screen Screen, e kg.Evidence, names []string) {
	text := Line(e.Text)
	if e.Near != "" {
		text = narrowed(Line(e.Near), names) + leadsOn + text
	}
	marks := occurrences(text, names)
	first := indent + screen.place(faint, e.Note, e.Line, e.Column)
	bare := Screen{}.place(plain, e.Note, e.Line, e.Column)
	if screen.Width == 0 || displaywidth.String(indent+bare+gap+text) <= screen.Width {
		fmt.Fprintln(out, first+gap+screen.marked(text, span{0, len(text)}, marks))
		return
	}
	fmt.Fprintln(out, first)
	for _, line := range wrap(text, screen.room(indent+gap)) {
		fmt.Fprintln(out, indent+gap+strings.TrimRight(screen.marked(text, line, marks), " "))
	}
}
