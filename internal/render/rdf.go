package render

import (
	"fmt"
	"iter"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"notes/pkg/kg"
)

// The graph in RDF, as resources that [writeTurtle] and [writeJSONLD] write.
//
// An entity has its names in SKOS and a class of schema.org, a concept is one
// of SKOS. An edge is a triple, and a statement about that triple with weight,
// class and dates, derived (PROV) from a quotation in a note (Web Annotation).
// Names of our own lie under terms#. All addresses are relative to [rdfBase],
// which whoever publishes the file may change in one place.

// rdfBase is what addresses are relative to: a note's path leads from there to
// the note.
const rdfBase = "notes:/"

// namespace is a prefix and what it stands for.
type namespace struct{ prefix, iri string }

func namespaces() []namespace {
	return []namespace{
		{"dcterms", "http://purl.org/dc/terms/"},
		{"oa", "http://www.w3.org/ns/oa#"},
		{"prov", "http://www.w3.org/ns/prov#"},
		{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
		{"schema", "https://schema.org/"},
		{"skos", "http://www.w3.org/2004/02/skos/core#"},
		{"term", rdfBase + "terms#"},
		{"xsd", "http://www.w3.org/2001/XMLSchema#"},
	}
}

// resource is a thing with its properties; without an address, one that is
// spoken of only where it stands.
type resource struct {
	iri        string // relative to [rdfBase]
	classes    []string
	properties []property
}

// property is a name with a prefix, and a value.
type property struct {
	name     string
	kind     valueKind
	value    string
	datatype string    // of a literal; empty for text
	inner    *resource // without an address of its own
}

type valueKind int

const (
	asLiteral valueKind = iota
	asAddress           // whole, or relative to [rdfBase]
	asName              // a name with a prefix
	asNested            // a resource that is spoken of here only
)

func (r *resource) add(p property) { r.properties = append(r.properties, p) }

func (r *resource) text(name string, values ...string) {
	for _, v := range values {
		r.add(property{name: name, value: v})
	}
}

func (r *resource) typed(name, value, datatype string) {
	if value != "" {
		r.add(property{name: name, value: value, datatype: datatype})
	}
}

func (r *resource) link(name string, iris ...string) {
	for _, iri := range iris {
		r.add(property{name: name, kind: asAddress, value: iri})
	}
}

// resources yields what a graph says, nodes first, then topics that aren't
// among them, then edges.
func resources(g kg.Graph) iter.Seq[resource] {
	return func(yield func(resource) bool) {
		for _, n := range slices.Concat(g.Nodes, otherTopics(g.Nodes)) {
			if !yield(entityResource(n)) {
				return
			}
		}
		for _, e := range g.Edges {
			if !yield(edgeResource(e)) || !yield(statementResource(e)) {
				return
			}
		}
	}
}

// otherTopics makes nodes of the topics that are none, in the order in which
// they are named.
func otherTopics(nodes []kg.Node) []kg.Node {
	known := map[string]bool{}
	for _, n := range nodes {
		known[n.ID] = true
	}
	var topics []kg.Node
	for _, n := range nodes {
		for _, topic := range n.Topics {
			if id := kg.Fold(topic); !known[id] {
				known[id] = true
				topics = append(topics, kg.Node{ID: id, Name: topic, Kind: kg.Concept})
			}
		}
	}
	return topics
}

func entityResource(n kg.Node) resource {
	r := resource{iri: entityIRI(n.ID), classes: []string{classOf(n.Kind)}}
	r.text("skos:prefLabel", n.Name)
	r.text("skos:altLabel", n.Aliases...)
	r.typed("term:kind", string(n.Kind), "")
	for _, topic := range n.Topics {
		r.link(topicProperty(n.Kind), entityIRI(kg.Fold(topic)))
	}
	if n.Kind != kg.NoteKind {
		r.link("schema:url", webAddresses(n.URLs)...)
	}
	if n.Notes > 0 {
		r.typed("term:notes", strconv.Itoa(n.Notes), "xsd:integer")
		r.typed("term:mentions", strconv.Itoa(n.Mentions), "xsd:integer")
	}
	r.dates(n.First, n.Last)
	r.typed("term:community", n.Community, "")
	r.typed("term:homeTopic", n.HomeTopic, "")
	return r
}

func (r *resource) dates(first, last string) {
	r.typed("term:first", first, dateType(first))
	r.typed("term:last", last, dateType(last))
}

// dateType is the type of a date, as far as it is known.
func dateType(date string) string {
	return map[int]string{len("2006"): "xsd:gYear", len("2006-01"): "xsd:gYearMonth", len("2006-01-02"): "xsd:date"}[len(date)]
}

// classOf is what a kind is in SKOS or schema.org.
func classOf(k kg.Kind) string {
	switch k {
	case kg.Project:
		return "schema:SoftwareApplication"
	case kg.Product, kg.Hardware:
		return "schema:Product"
	case kg.Language:
		return "schema:ComputerLanguage"
	case kg.Standard, kg.Talk:
		return "schema:CreativeWork"
	case kg.Event:
		return "schema:Event"
	case kg.Organization:
		return "schema:Organization"
	case kg.Person:
		return "schema:Person"
	case kg.Place:
		return "schema:Place"
	case kg.NoteKind:
		return "schema:DigitalDocument"
	}
	return "skos:Concept"
}

// topicProperty leads from an entity to a topic: only concepts have broader
// ones.
func topicProperty(k kg.Kind) string {
	if k == kg.Concept {
		return "skos:broader"
	}
	return "dcterms:subject"
}

// edgeResource is the triple of an edge.
func edgeResource(e kg.Edge) resource {
	r := resource{iri: entityIRI(e.Source)}
	r.link(relationProperty(e.Type), entityIRI(e.Target))
	return r
}

// relationProperty is a relation as a property: term:comparedWith. What merely
// stands together is not skos:related, for SKOS forbids that of a concept and
// its broader one.
func relationProperty(t kg.RelationType) string {
	var b strings.Builder
	for i, word := range strings.FieldsFunc(string(t), func(r rune) bool { return !isWord(r) }) {
		if i > 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		b.WriteString(word)
	}
	return "term:" + b.String()
}

// statementResource is what is known of an edge, and from where.
func statementResource(e kg.Edge) resource {
	r := resource{classes: []string{"rdf:Statement"}}
	r.link("rdf:subject", entityIRI(e.Source))
	r.add(property{name: "rdf:predicate", kind: asName, value: relationProperty(e.Type)})
	r.link("rdf:object", entityIRI(e.Target))
	r.typed("term:class", string(e.Class), "")
	r.typed("term:directed", strconv.FormatBool(e.Directed), "xsd:boolean")
	r.typed("term:weight", strconv.FormatFloat(e.Weight, 'f', -1, 64), "xsd:decimal")
	r.typed("term:notes", strconv.Itoa(e.Notes), "xsd:integer")
	r.dates(e.First, e.Last)
	for _, proof := range e.Evidence {
		r.add(property{name: "prov:wasDerivedFrom", kind: asNested, inner: quotation(proof)})
	}
	return r
}

// quotation is a sentence at its place in a note.
func quotation(e kg.Evidence) *resource {
	selector := resource{classes: []string{"oa:TextQuoteSelector"}}
	selector.text("oa:exact", e.Text)
	r := resource{classes: []string{"oa:SpecificResource"}}
	r.link("oa:hasSource", pathIRI(e.Note))
	r.add(property{name: "oa:hasSelector", kind: asNested, inner: &selector})
	r.typed("term:line", strconv.Itoa(e.Line), "xsd:integer")
	r.typed("term:column", strconv.Itoa(e.Column), "xsd:integer")
	r.typed("term:near", e.Near, "")
	return &r
}

// entityIRI is the address of an entity or a note, relative to [rdfBase].
func entityIRI(id string) string {
	if path, ok := strings.CutPrefix(id, kg.NotePrefix); ok {
		return pathIRI(path)
	}
	return "#" + url.PathEscape(id)
}

// pathIRI is the address of a note, relative to [rdfBase]. A colon would make
// a scheme of what stands before it.
func pathIRI(path string) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		parts[i] = strings.ReplaceAll(url.PathEscape(part), ":", "%3A")
	}
	return strings.Join(parts, "/")
}

// webAddresses are those that are whole addresses, with what no IRI may hold
// written by number.
func webAddresses(urls []string) []string {
	var good []string
	for _, text := range urls {
		if u, err := url.Parse(text); err == nil && u.IsAbs() && u.Host != "" {
			good = append(good, escapeIRI(u.String()))
		}
	}
	return good
}

func escapeIRI(iri string) string {
	var b strings.Builder
	for i := range len(iri) {
		if c := iri[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("<>\"{}|^`\\", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
