package render

import (
	"strconv"
	"strings"

	"notes/pkg/kg"
)

// field is a property of nodes or edges, in formats that declare their columns.
type field[E any] struct {
	name string
	kind fieldKind
	of   func(E) string
}

// fieldKind says how a value is to be read.
type fieldKind string

const (
	asText    fieldKind = "string"
	asWhole   fieldKind = "int"
	asDecimal fieldKind = "double"
	asTruth   fieldKind = "boolean"
	asSeveral fieldKind = "strings" // joined by [separator]
)

// separator stands between the elements of a list that has to be one text. In
// an element a comma stands for it.
const separator = ";"

func joined(elements []string) string {
	plain := make([]string, len(elements))
	for i, e := range elements {
		plain[i] = strings.ReplaceAll(e, separator, ",")
	}
	return strings.Join(plain, separator)
}

// nodeFields are the properties of a node but for its ID and name.
func nodeFields() []field[kg.Node] {
	return []field[kg.Node]{
		{"kind", asText, func(n kg.Node) string { return string(n.Kind) }},
		{"topics", asSeveral, func(n kg.Node) string { return joined(n.Topics) }},
		{"aliases", asSeveral, func(n kg.Node) string { return joined(n.Aliases) }},
		{"urls", asSeveral, func(n kg.Node) string { return joined(n.URLs) }},
		{"notes", asWhole, func(n kg.Node) string { return strconv.Itoa(n.Notes) }},
		{"mentions", asWhole, func(n kg.Node) string { return strconv.Itoa(n.Mentions) }},
		{"first", asText, func(n kg.Node) string { return n.First }},
		{"last", asText, func(n kg.Node) string { return n.Last }},
		{"community", asText, func(n kg.Node) string { return n.Community }},
		{"home_topic", asText, func(n kg.Node) string { return n.HomeTopic }},
	}
}

// edgeFields are the properties of an edge but for its ends.
func edgeFields() []field[kg.Edge] {
	return []field[kg.Edge]{
		{"type", asText, func(e kg.Edge) string { return string(e.Type) }},
		{"class", asText, func(e kg.Edge) string { return string(e.Class) }},
		{"directed", asTruth, func(e kg.Edge) string { return strconv.FormatBool(e.Directed) }},
		{"weight", asDecimal, func(e kg.Edge) string { return strconv.FormatFloat(e.Weight, 'f', -1, 64) }},
		{"notes", asWhole, func(e kg.Edge) string { return strconv.Itoa(e.Notes) }},
		{"first", asText, func(e kg.Edge) string { return e.First }},
		{"last", asText, func(e kg.Edge) string { return e.Last }},
		{"sentence", asText, func(e kg.Edge) string { return best(e).Text }},
		{"place", asText, func(e kg.Edge) string { return place(best(e)) }},
		{"near", asText, func(e kg.Edge) string { return best(e).Near }},
	}
}

// edgeID tells an edge by what it joins and how, so that it is the same in each graph that
// has the edge. Only the ID of a note, which is no target, has a colon in it.
func edgeID(e kg.Edge) string {
	return e.Source + ":" + strings.ReplaceAll(string(e.Type), " ", "-") + ":" + e.Target
}

// best is the best evidence of an edge; empty if it has none.
func best(e kg.Edge) kg.Evidence {
	if len(e.Evidence) == 0 {
		return kg.Evidence{}
	}
	return e.Evidence[0]
}

// place says where evidence stands; nothing of none.
func place(e kg.Evidence) string {
	if e.Note == "" {
		return ""
	}
	return e.Note + ":" + strconv.Itoa(e.Line)
}
