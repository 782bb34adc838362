package render

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"notes/pkg/kg"
)

// Entities writes a table of entities. more says how many there are besides.
func Entities(w io.Writer, screen Screen, entities []kg.Entity, more int) error {
	rows := make([][]string, len(entities))
	for i, e := range entities {
		rows[i] = []string{Line(e.Name), string(e.Kind), strconv.Itoa(e.Mentions), strconv.Itoa(e.Notes), aliases(writtenFirst(e.Written, e.Aliases))}
	}
	t := newTable(screen, []column{
		{title: "NAME", style: strong, least: 16},
		{title: "KIND", style: accent},
		{title: "MENTIONS", right: true},
		{title: "NOTES", right: true},
		{title: "ALIASES", style: faint, least: 8},
	}, rows)
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, t.head())
	for _, row := range rows {
		fmt.Fprintln(out, t.line(row))
	}
	writeMore(out, screen, more)
	return out.Flush()
}

// list joins foreign texts.
func list(texts []string) string { return Line(strings.Join(texts, ", ")) }

// aliasLimit is how many other names are enough to know something by.
const aliasLimit = 3

// aliases joins the first few other names.
func aliases(names []string) string {
	if len(names) > aliasLimit {
		names = append(slices.Clone(names[:aliasLimit]), "…")
	}
	return list(names)
}

// writtenFirst puts those of the other names first that the notes write.
func writtenFirst(written, all []string) []string {
	rest := slices.DeleteFunc(slices.Clone(all), func(name string) bool { return slices.Contains(written, name) })
	return slices.Concat(written, rest)
}

// writeMore says that something was left out and how to see it.
func writeMore(out io.Writer, screen Screen, more int) {
	if more > 0 {
		fmt.Fprintln(out, screen.paint(faint, fmt.Sprintf("… %d more, --all shows them", more)))
	}
}
