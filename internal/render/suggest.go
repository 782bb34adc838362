package render

import (
	"bufio"
	"fmt"
	"io"

	"github.com/clipperhouse/displaywidth"

	"notes/internal/shell"
	"notes/pkg/kg"
)

// Suggestions writes names and pairs, each with a sentence, its place, and the
// command that would act on it.
func Suggestions(w io.Writer, screen Screen, answer kg.Suggestions) error {
	out := bufio.NewWriter(w)
	if len(answer.Names) > 0 {
		fmt.Fprintln(out, screen.paint(faint, "NAMES THAT ARE NO ENTITIES YET"))
	}
	for _, n := range answer.Names {
		counts := fmt.Sprintf("%d× in %s", n.Mentions, count(n.Notes, "note"))
		writeSuggestion(out, screen, Line(n.Name), counts, n.Evidence, []string{n.Name}, n.Command)
	}
	writeMore(out, screen, answer.MoreNames)
	if len(answer.Names) > 0 && len(answer.Pairs) > 0 {
		fmt.Fprintln(out)
	}
	if len(answer.Pairs) > 0 {
		fmt.Fprintln(out, screen.paint(faint, "PAIRS THAT MAY BE ONE"))
	}
	for _, p := range answer.Pairs {
		title := fmt.Sprintf("%s (%d×), %s (%d×)", Line(p.Name), p.Mentions, Line(p.Other), p.OtherMentions)
		writeSuggestion(out, screen, title, Line(p.Reason), p.Evidence, []string{p.Name, p.Other}, p.Command)
	}
	writeMore(out, screen, answer.MorePairs)
	return out.Flush()
}

func writeSuggestion(out io.Writer, screen Screen, title, why string, e kg.Evidence, names, command []string) {
	if whole := title + gap + why; screen.Width == 0 || displaywidth.String(whole) <= screen.Width {
		fmt.Fprintf(out, "%s%s%s\n", screen.paint(strong, title), gap, screen.paint(faint, why))
	} else {
		fmt.Fprintln(out, screen.paint(strong, screen.fit(title)))
		writeWrapped(out, screen, why)
	}
	writeEvidence(out, screen, []kg.Evidence{e}, names)
	fmt.Fprintf(out, "%s%s\n", indent, screen.paint(accent, Command(command)))
}

// Command writes arguments of the program as a line for a shell, each quoted
// where it has to be.
func Command(args []string) string { return Line(shell.Command("notes", args...)) }
