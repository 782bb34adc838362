package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"notes/pkg/kg"
)

// writeCypher writes statements for Neo4j. They merge, so a second run brings a database up to
// date. Only the first, the constraint, is Neo4j's own; the others are any Cypher's.
func writeCypher(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, "CREATE CONSTRAINT notes_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;")
	nodes, edges := nodeFields(), edgeFields()
	for _, n := range g.Nodes {
		fmt.Fprintf(out, "MERGE (n:Entity {id: %s}) SET n:%s, n.name = %s%s;\n",
			cypherText(n.ID), cypherName(labelName(n.Kind)), cypherText(n.Name), cypherValues("n", nodes, n))
	}
	for _, e := range g.Edges {
		fmt.Fprintf(out, "MATCH (a:Entity {id: %s}), (b:Entity {id: %s}) MERGE (a)-[r:%s]->(b) SET r.type = %s%s;\n",
			cypherText(e.Source), cypherText(e.Target), cypherName(relationName(e.Type)), cypherText(string(e.Type)), cypherValues("r", edges[1:], e))
	}
	return out.Flush()
}

// cypherValues sets the properties that have a value.
func cypherValues[E any](of string, fields []field[E], element E) string {
	var b strings.Builder
	for _, f := range fields {
		value := f.of(element)
		if value == "" {
			continue
		}
		switch f.kind {
		case asText:
			value = cypherText(value)
		case asSeveral:
			value = cypherList(value)
		}
		fmt.Fprintf(&b, ", %s.%s = %s", of, f.name, value)
	}
	return b.String()
}

func cypherList(value string) string {
	elements := strings.Split(value, separator)
	for i, e := range elements {
		elements[i] = cypherText(e)
	}
	return "[" + strings.Join(elements, ", ") + "]"
}

// cypherName quotes a label or a type.
func cypherName(name string) string {
	return "`" + strings.ReplaceAll(cypherPlain(name), "`", "``") + "`"
}

// cypherText quotes a text.
func cypherText(text string) string {
	return "'" + strings.ReplaceAll(cypherPlain(text), "'", `\'`) + "'"
}

// cypherPlain writes by number what could end a line or steer a terminal. A u
// behind a backslash is written by number too: some readers resolve \u before
// they look for \\.
func cypherPlain(text string) string {
	var b strings.Builder
	var last rune
	for _, r := range text {
		switch {
		case r == '\\':
			b.WriteString(`\\`)
		case steers(r), r == 'u' && last == '\\':
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}
