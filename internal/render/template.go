package render

import (
	"bufio"
	"fmt"
	"io"
	"reflect"
	"strings"
	"text/template"

	"notes/pkg/kg"
)

// ParseTemplate reads a Go template for the elements of a list. Beside what
// templates can do by themselves there are join LIST SEPARATOR, json, which writes a value as
// [JSON] does, and path, which whoever runs the template may replace by what makes the path of
// a note good where the command runs.
func ParseTemplate(text string) (*template.Template, error) {
	return template.New("format").Option("missingkey=error").Funcs(template.FuncMap{
		"join": strings.Join,
		"path": func(note string) string { return note },
		"json": func(v any) (string, error) {
			text, err := encoded(v, "", "")
			return string(text), err
		},
	}).Parse(text)
}

// Template writes each element of a list on a line of its own. What could steer
// a terminal is shown as an escape. An element that the template doesn't fit is a
// [template.ExecError].
func Template[E any](w io.Writer, t *template.Template, list []E) error {
	out := bufio.NewWriter(w)
	for _, e := range list {
		var b strings.Builder
		if err := t.Execute(&b, e); err != nil {
			return err
		}
		for line := range strings.SplitSeq(b.String(), "\n") {
			for i, cell := range strings.Split(line, "\t") { // a tab is wanted by those who write one
				if i > 0 {
					fmt.Fprint(out, "\t")
				}
				fmt.Fprint(out, Line(cell))
			}
			fmt.Fprintln(out)
		}
	}
	return out.Flush()
}

// Null writes the paths of the notes that the elements of a list stand in, each
// once and ended by NUL. folder makes them good where the command runs.
func Null[E any](w io.Writer, list []E, folder func(string) string) error {
	out := bufio.NewWriter(w)
	seen := map[string]bool{}
	for _, e := range list {
		for _, path := range notesOf(e) {
			if path != "" && !seen[path] {
				seen[path] = true
				fmt.Fprintf(out, "%s\x00", folder(path))
			}
		}
	}
	return out.Flush()
}

// notesOf lists the paths that an element names.
func notesOf(e any) []string {
	if t, ok := e.(kg.Topic); ok {
		var paths []string
		for _, s := range t.Sections {
			paths = append(paths, s.Note)
		}
		return paths
	}
	if notes, ok := fieldOf(e, "Notes").([]string); ok {
		return notes
	}
	if note, ok := fieldOf(e, "Note").(string); ok {
		return []string{note}
	}
	return nil
}

// fieldOf returns a field of a struct, nil if it has none of the name.
func fieldOf(e any, name string) any {
	if f := reflect.ValueOf(e).FieldByName(name); f.IsValid() {
		return f.Interface()
	}
	return nil
}
