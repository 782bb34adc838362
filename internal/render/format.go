package render

import (
	"io"

	"notes/pkg/kg"
)

// Format is a form in which a graph can be written to a file.
type Format struct {
	Name      string // as it is asked for
	Extension string // of its files, with the dot
	Binary    bool   // nothing for a terminal: no text, or text as it is, which could steer one
	Part      bool   // of the graph; only asked for by name, lest a file lacks the rest unnoticed
	Engines   bool   // Graphviz makes it, too
	Most      int    // edges that what shows it can bear; 0 where programs read it, which bear any number
	About     string // what reads it, in a few words
	Write     func(io.Writer, kg.Graph, Look) error
	Lacks     func(kg.Graph, Look) []string // names that it has no letters for; nil if it has them all
	Excess    func(kg.Graph, Look) string   // says what is more than its readers draw as a rule; nil if they draw all
}

// Look is how a graph is to be shown, as far as a format shows anything. The
// zero value leaves it to the format.
type Look struct {
	Theme   string // "light" or "dark"; empty for what fits where it is shown
	RankDir string // the way that arrows go: TB, BT, LR or RL; empty for any
	Engine  string // the program of Graphviz that places the nodes; empty for the format's own

	// NotePath is the path of a note from where the file lies, for links; nil if it
	// lies in the notes folder.
	NotePath func(note string) string
}

// linkToNote is the address of a note as a link in the file.
func (l Look) linkToNote(path string) string {
	if l.NotePath != nil {
		path = l.NotePath(path)
	}
	return pathIRI(path)
}

// mostDrawn is how many edges are drawn at most. Of more a picture takes minutes and
// gigabytes, and no browser opens it.
const mostDrawn = 100_000

// Formats returns all formats, in the order in which they are documented. A
// format is a row here and a file of its own beside this one.
func Formats() []Format {
	return []Format{
		{Name: "dot", Extension: ".dot", About: "Graphviz", Write: writeDOT},
		{Name: "json", Extension: ".json", About: "programs: all there is, in stable fields", Write: writeGraphJSON},
		{Name: "graphml", Extension: ".graphml", About: "yEd, Gephi, Cytoscape, igraph, NetworkX", Write: writeGraphML},
		{Name: "gexf", Extension: ".gexf", About: "Gephi, whose timeline plays the years", Write: writeGEXF},
		{Name: "cytoscape", Extension: ".cyjs", About: "Cytoscape and cytoscape.js", Write: writeCytoscape},
		{Name: "mermaid", Extension: ".mmd", Most: mostDrawn, About: "Markdown on GitHub, GitLab and in Obsidian", Write: writeMermaid, Excess: mermaidExcess},
		{Name: "csv", Extension: ".zip", Binary: true, About: "spreadsheets, Neo4j's import: two tables", Write: writeCSV},
		{Name: "csv-nodes", Extension: ".csv", Binary: true, Part: true, About: "the first of them by itself", Write: tableOf(nodeTable)},
		{Name: "csv-edges", Extension: ".csv", Binary: true, Part: true, About: "the second", Write: tableOf(edgeTable)},
		{Name: "cypher", Extension: ".cypher", About: "Neo4j", Write: writeCypher},
		{Name: "turtle", Extension: ".ttl", About: "RDF: SKOS, schema.org, PROV", Write: writeTurtle},
		{Name: "jsonld", Extension: ".jsonld", About: "the same as JSON-LD", Write: writeJSONLD},
		{Name: "canvas", Extension: ".canvas", Most: mostDrawn, About: "Obsidian (JSON Canvas)", Write: writeCanvas},
		{Name: "svg", Extension: ".svg", Engines: true, Most: mostDrawn, About: "browsers, slides: a picture", Write: writeSVG},
		{Name: "png", Extension: ".png", Binary: true, Engines: true, Most: mostDrawn, About: "everything that shows pictures", Write: writePNG, Lacks: lacking},
		{Name: "html", Extension: ".html", Most: mostDrawn, About: "a browser: one page to explore, mail or publish", Write: writeHTML},
	}
}

// FormatNamed returns the format with a name.
func FormatNamed(name string) (Format, bool) {
	return formatWith(func(f Format) bool { return f.Name == name })
}

// FormatOf returns the format whose files have an extension, and hold all of a
// graph.
func FormatOf(extension string) (Format, bool) {
	return formatWith(func(f Format) bool { return f.Extension == extension && !f.Part })
}

// PartsOf names the formats whose files have an extension and hold a part of a
// graph.
func PartsOf(extension string) []string {
	var names []string
	for _, f := range Formats() {
		if f.Extension == extension && f.Part {
			names = append(names, f.Name)
		}
	}
	return names
}

func formatWith(match func(Format) bool) (Format, bool) {
	for _, f := range Formats() {
		if match(f) {
			return f, true
		}
	}
	return Format{}, false
}
