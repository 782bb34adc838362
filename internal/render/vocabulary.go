package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"notes/pkg/kg"
)

// Vocabulary writes a table of entries, each with the place it is written at.
// more says how many entries there are besides.
func Vocabulary(w io.Writer, screen Screen, entries []kg.VocabularyEntry, more int) error {
	rows := make([][]string, len(entries))
	for i, e := range entries {
		rows[i] = []string{Line(e.Name), kindOf(e), aliases(e.Aliases), Line(placeOf(e))}
	}
	columns := []column{
		{title: "NAME", style: strong, least: 16},
		{title: "KIND", style: accent},
		{title: "ALIASES", style: faint, least: 8},
		{title: "FROM", style: faint, least: 16},
	}
	out := bufio.NewWriter(w)
	writeRows(out, newTable(screen, columns, rows), rows)
	writeMore(out, screen, more)
	return out.Flush()
}

func kindOf(e kg.VocabularyEntry) string {
	if e.Hidden {
		return "hidden"
	}
	return string(e.Kind)
}

// placeOf says where an entry is written, in a form that editors understand
// for the user's files.
func placeOf(e kg.VocabularyEntry) string {
	place := fmt.Sprintf("%s:%d", e.File, e.Line)
	if e.BuiltIn {
		return "built in, " + place
	}
	return place
}

// VocabularyFiles writes a table of vocabulary files with their numbers of
// entries. more says how many files there are besides.
func VocabularyFiles(w io.Writer, screen Screen, files []kg.VocabularyFile, more int) error {
	rows := make([][]string, len(files))
	for i, f := range files {
		origin := "yours"
		if f.BuiltIn {
			origin = "built in"
		}
		rows[i] = []string{Line(f.File), strconv.Itoa(f.Entries), origin}
	}
	columns := []column{{title: "FILE", style: strong, least: 16}, {title: "ENTRIES", right: true}, {title: "FROM", style: faint}}
	out := bufio.NewWriter(w)
	writeRows(out, newTable(screen, columns, rows), rows)
	if more > 0 {
		fmt.Fprintln(out, screen.paint(faint, fmt.Sprintf("… %s more", count(more, "file"))))
	}
	return out.Flush()
}

// writeRows writes the head of a table and its rows.
func writeRows(out io.Writer, t table, rows [][]string) {
	fmt.Fprintln(out, t.head())
	for _, row := range rows {
		fmt.Fprintln(out, t.line(row))
	}
}
