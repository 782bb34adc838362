package render

import (
	"archive/zip"
	"encoding/csv"
	"io"
	"strings"

	"notes/pkg/kg"
)

// writeCSV writes two tables, nodes.csv and edges.csv, in a ZIP archive. Their
// headers are those of Neo4j's import tool, which are clear to anybody else:
// neo4j-admin database import full --nodes=nodes.csv --relationships=edges.csv
// --multiline-fields=true.
func writeCSV(w io.Writer, g kg.Graph, _ Look) error {
	archive := zip.NewWriter(w)
	for _, f := range csvFiles() {
		// No time of change: the same graph is to give the same bytes.
		out, err := archive.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate})
		if err != nil {
			return err
		}
		if err := f.write(out, g); err != nil {
			return err
		}
	}
	return archive.Close()
}

// tableOf writes one of the tables by itself.
func tableOf(table func(io.Writer, kg.Graph) error) func(io.Writer, kg.Graph, Look) error {
	return func(w io.Writer, g kg.Graph, _ Look) error { return table(w, g) }
}

// csvFile is one of the tables that a graph makes.
type csvFile struct {
	name  string
	write func(io.Writer, kg.Graph) error
}

// csvFiles returns the tables.
func csvFiles() []csvFile { return []csvFile{{"nodes.csv", nodeTable}, {"edges.csv", edgeTable}} }

func nodeTable(w io.Writer, g kg.Graph) error {
	fields := append([]field[kg.Node]{{"name", asText, func(n kg.Node) string { return n.Name }}}, nodeFields()...)
	out := csv.NewWriter(w)
	record := append([]string{"id:ID"}, csvHeader(fields)...)
	if err := out.Write(append(record, ":LABEL")); err != nil {
		return err
	}
	for _, n := range g.Nodes {
		if err := out.Write(csvRecord([]string{n.ID}, fields, n, labelName(n.Kind))); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func edgeTable(w io.Writer, g kg.Graph) error {
	fields := edgeFields()
	out := csv.NewWriter(w)
	record := append([]string{":START_ID", ":END_ID"}, csvHeader(fields)...)
	if err := out.Write(append(record, ":TYPE")); err != nil {
		return err
	}
	for _, e := range g.Edges {
		if err := out.Write(csvRecord([]string{e.Source, e.Target}, fields, e, relationName(e.Type))); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func csvHeader[E any](fields []field[E]) []string {
	kinds := map[fieldKind]string{asWhole: ":int", asDecimal: ":double", asTruth: ":boolean", asSeveral: ":string[]"}
	header := make([]string, len(fields))
	for i, f := range fields {
		header[i] = f.name + kinds[f.kind]
	}
	return header
}

func csvRecord[E any](before []string, fields []field[E], element E, after string) []string {
	record := before
	for _, f := range fields {
		record = append(record, f.of(element))
	}
	record = append(record, after)
	for i, value := range record {
		record[i] = string([]rune(value)) // bytes that are no text become U+FFFD
	}
	return record
}

// relationName is a relation as the name of a type: COMPARED_WITH.
func relationName(t kg.RelationType) string {
	return strings.ToUpper(strings.ReplaceAll(string(t), " ", "_"))
}

// labelName is a kind as the name of a label: Project.
func labelName(k kg.Kind) string {
	if k == "" {
		return "Entity"
	}
	return strings.ToUpper(string(k[:1])) + string(k[1:])
}
