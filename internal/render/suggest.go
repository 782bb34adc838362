package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/clipperhouse/displaywidth"

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
		counts := fmt.Sprintf("%d× in %s", n.Mentions, inNotes(n.Notes))
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

func inNotes(n int) string {
	if n == 1 {
		return "1 note"
	}
	return fmt.Sprintf("%d notes", n)
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
func Command(args []string) string {
	words := []string{"notes"}
	for _, arg := range args {
		words = append(words, shellWord(arg))
	}
	return Line(strings.Join(words, " "))
}

// shellWord quotes a word for POSIX shells: within single quotes nothing has a
// meaning but the quote itself.
func shellWord(word string) string {
	plain := func(r rune) bool {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("-_./:@%+,", r)
	}
	if word != "" && !strings.ContainsFunc(word, func(r rune) bool { return !plain(r) }) {
		return word
	}
	if !strings.ContainsAny(word, "\"$`\\!") {
		return `"` + word + `"`
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
