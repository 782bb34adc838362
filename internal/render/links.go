package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"notes/pkg/kg"
)

// NoteLinks writes what leads from a note and to it, each with its place.
func NoteLinks(w io.Writer, screen Screen, l kg.NoteLinks) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s %s\n", screen.paint(strong, Line(l.Note.Title)), screen.paint(faint, Line(l.Note.Path)))
	if len(l.Out) > 0 {
		title(out, screen, "Links")
		writeOut(out, screen, l)
	}
	for _, part := range []struct {
		title string
		list  []kg.Evidence
	}{{"Backlinks", l.Back}, {"Named without a link", l.Unlinked}} {
		if len(part.list) > 0 {
			title(out, screen, part.title)
			writeEvidence(out, screen, part.list, append([]string{l.Note.Title}, l.Note.Aliases...))
		}
	}
	return out.Flush()
}

func writeOut(out io.Writer, screen Screen, l kg.NoteLinks) {
	rows := make([][]string, len(l.Out))
	for i, x := range l.Out {
		rows[i] = []string{Line(fmt.Sprintf("%s:%d:%d", l.Note.Path, x.Line, x.Column)), string(x.State), Line(x.Target), Line(strings.Join(x.Notes, ", "))}
	}
	t := newTable(screen.inside(indent), []column{{style: faint, place: true, least: 24}, {style: accent}, {style: strong, least: 16}, {least: 16}}, rows)
	for _, row := range rows {
		fmt.Fprintln(out, indent+t.line(row))
	}
}

// Check writes what is amiss, one a line: path:line:column: kind: what. As
// annotations it writes workflow commands, which CI systems show beside the
// line. folder makes paths good where the command runs.
func Check(w io.Writer, screen Screen, c kg.Check, folder func(string) string, annotations bool) error {
	out := bufio.NewWriter(w)
	for _, p := range c.Problems {
		switch {
		case annotations:
			fmt.Fprintln(out, annotation(p, folder))
		case p.Note == "":
			fmt.Fprintf(out, "%s: %s\n", screen.paint(accent, string(p.Kind)), Line(p.Message))
		default:
			place := Line(fmt.Sprintf("%s:%d:%d:", folder(p.Note), p.Line, p.Column))
			fmt.Fprintf(out, "%s %s: %s\n", screen.lead(p.Note, screen.paint(faint, place)), screen.paint(accent, string(p.Kind)), Line(p.Message))
		}
	}
	return out.Flush()
}

// annotation writes a problem as a workflow command.
func annotation(p kg.Problem, folder func(string) string) string {
	properties := "title=" + string(p.Kind)
	if p.Note != "" {
		properties = fmt.Sprintf("file=%s,line=%d,col=%d,", commandValue.Replace(folder(p.Note)), p.Line, p.Column) + properties
	}
	return Line(fmt.Sprintf("::warning %s::%s; %s", properties, commandText.Replace(p.Message), commandText.Replace(p.Hint)))
}

// What workflow commands need escaped, in a text and in a property.
var (
	commandText  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	commandValue = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// Patches writes a unified diff that git apply takes, but where it is only shown: there its
// lines are made safe.
func Patches(w io.Writer, screen Screen, patches []kg.Patch, folder func(string) string) error {
	out := bufio.NewWriter(w)
	for _, p := range patches {
		if p.Before == p.After {
			continue
		}
		text := diff.Diff("a/"+folder(p.Note), []byte(p.Before), "b/"+folder(p.Note), []byte(p.After))
		if !screen.Color && !screen.Terminal {
			_, _ = out.Write(text)
			continue
		}
		for line := range strings.Lines(string(text)) {
			fmt.Fprintln(out, paintDiff(screen, Line(strings.TrimSuffix(line, "\n"))))
		}
	}
	return out.Flush()
}

func paintDiff(screen Screen, line string) string {
	switch {
	case strings.HasPrefix(line, "+"):
		return screen.paint(added, line)
	case strings.HasPrefix(line, "-"):
		return screen.paint(removed, line)
	case strings.HasPrefix(line, "@"):
		return screen.paint(accent, line)
	}
	return line
}
