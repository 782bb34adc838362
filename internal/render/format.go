package render

import (
	"io"

	"notes/pkg/kg"
)

// Format is a form in which a graph can be written to a file.
type Format struct {
	Name      string // as it is asked for
	Extension string // of its files, with the dot
	Binary    bool   // nothing for a terminal
	About     string // what reads it, in a few words
	Write     func(io.Writer, kg.Graph, Look) error
}

// Look is how a graph is to be shown, as far as a format shows anything. The
// zero value leaves it to the format.
type Look struct {
	Theme   string // "light" or "dark"; empty for what fits where it is shown
	RankDir string // the way that arrows go: TB, BT, LR or RL; empty for any
	Engine  string // the program of Graphviz that places the nodes; empty for the format's own
}

// Formats returns all formats, in the order in which they are documented. A
// format is a row here and a file of its own beside this one.
func Formats() []Format {
	return []Format{
		{Name: "dot", Extension: ".dot", About: "Graphviz", Write: DOT},
		{Name: "json", Extension: ".json", About: "programs", Write: graphJSON},
	}
}

// FormatNamed returns the format with a name.
func FormatNamed(name string) (Format, bool) {
	return formatWith(func(f Format) bool { return f.Name == name })
}

// FormatOf returns the format whose files have an extension.
func FormatOf(extension string) (Format, bool) {
	return formatWith(func(f Format) bool { return f.Extension == extension })
}

func formatWith(match func(Format) bool) (Format, bool) {
	for _, f := range Formats() {
		if match(f) {
			return f, true
		}
	}
	return Format{}, false
}

func graphJSON(w io.Writer, g kg.Graph, _ Look) error { return JSON(w, g) }
