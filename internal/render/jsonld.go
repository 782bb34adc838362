package render

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"net/url"

	"notes/pkg/kg"
)

// ldBase is the prefix of addresses that are relative to [rdfBase]. A base in the
// context would do by the standard, but there are readers that resolve nothing
// against the scheme of ours, and leave out what they can't resolve.
const ldBase = "note"

// writeJSONLD writes a graph as RDF in JSON-LD 1.1.
func writeJSONLD(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	context := map[string]string{ldBase: rdfBase}
	for _, n := range namespaces() {
		context[n.prefix] = n.iri
	}
	head, err := element(context, "  ")
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "{\n  \"@context\": %s,\n  \"@graph\": ", head)
	if err := writeElements(out, "  ", ldObjects(g)); err != nil {
		return err
	}
	fmt.Fprint(out, "\n}\n")
	return out.Flush()
}

// ldObject is a resource; JSON sorts its fields by name.
type ldObject = map[string]any

func ldObjects(g kg.Graph) iter.Seq[ldObject] {
	return func(yield func(ldObject) bool) {
		for r := range resources(g) {
			if !yield(ldResource(r)) {
				return
			}
		}
	}
}

func ldResource(r resource) ldObject {
	o := ldObject{}
	if r.iri != "" {
		o["@id"] = ldAddress(r.iri)
	}
	if len(r.classes) > 0 {
		o["@type"] = r.classes
	}
	for _, p := range r.properties {
		values, _ := o[p.name].([]any)
		o[p.name] = append(values, ldValue(p))
	}
	return o
}

func ldValue(p property) any {
	switch {
	case p.kind == asAddress:
		return ldObject{"@id": ldAddress(p.value)}
	case p.kind == asName:
		return ldObject{"@id": p.value}
	case p.kind == asNested:
		return ldResource(*p.inner)
	case p.datatype != "":
		return ldObject{"@type": p.datatype, "@value": p.value}
	}
	return p.value
}

// ldAddress is an address that is whole, or gets the prefix.
func ldAddress(iri string) string {
	if u, err := url.Parse(iri); err == nil && u.IsAbs() {
		return iri
	}
	return ldBase + ":" + iri
}
