package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"notes/pkg/kg"
)

// RelatedNotes writes the notes akin to a note, each with what both speak of
// and a sentence for it.
func RelatedNotes(w io.Writer, screen Screen, answer kg.RelatedNotes) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s %s\n\n", screen.paint(strong, Line(answer.Note.Title)), screen.paint(faint, Line(answer.Note.Path)))
	writeAkin(out, screen, answer.Related)
	writeMore(out, screen, answer.More)
	return out.Flush()
}

func writeAkin(out io.Writer, screen Screen, akin []kg.Akin) {
	rows := make([][]string, len(akin))
	for i, a := range akin {
		rows[i] = []string{strconv.Itoa(i + 1), Line(a.Note), fmt.Sprintf("%.2f", a.Score), Line(a.Title)}
	}
	t := newTable(screen, []column{{right: true}, {style: accent, least: 16}, {right: true}, {style: strong, least: 12}}, rows)
	for i, a := range akin {
		fmt.Fprintln(out, t.line(rows[i]))
		shared := entityNames(a.Shared)
		writeWrapped(out, screen, "both: "+list(shared))
		writeEvidence(out, screen, a.Evidence, shared)
	}
}

func entityNames(entities []kg.TopicEntity) []string {
	names := make([]string, len(entities))
	for i, e := range entities {
		names[i] = e.Name
	}
	return names
}

// writeWrapped writes a text that is safe already under an answer.
func writeWrapped(out io.Writer, screen Screen, text string) {
	writeLines(out, screen, indent, text)
}

// writeLines writes a text that is safe already in lines that fit the screen,
// each behind an indent.
func writeLines(out io.Writer, screen Screen, indent, text string) {
	for _, line := range wrap(text, screen.room(indent)) {
		fmt.Fprintln(out, indent+screen.paint(faint, text[line.start:line.end]))
	}
}
