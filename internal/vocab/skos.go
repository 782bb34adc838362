package vocab

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"notes/internal/rdf"
	"notes/pkg/kg"
)

// Namespaces of the terms that are read.
const (
	skosNS = "http://www.w3.org/2004/02/skos/core#"
	rdfsNS = "http://www.w3.org/2000/01/rdf-schema#"
	foafNS = "http://xmlns.com/foaf/0.1/"
	doapNS = "http://usefulinc.com/ns/doap#"
)

// resource is what the statements about one subject say.
type resource struct {
	id       string
	line     int
	labels   []rdf.Term // preferred labels, in all languages
	aliases  []rdf.Term
	types    []string
	broader  []string // addresses
	same     []string // addresses
	home     string
	repos    []string
	top      bool // of its scheme
	isScheme bool
}

// readSKOS reads a thesaurus: what has a preferred label, or is of a type that
// is one of our kinds and has another label. Labels in other languages than English, or the
// only one that a name is in, are taken over from those that are wanted.
func readSKOS(file File, languages []string) (list []found, omitted []Omission, err error) {
	read := rdf.Turtle
	if ext := strings.ToLower(filepath.Ext(file.Name)); ext == ".jsonld" || ext == ".json" {
		read = rdf.JSONLD
	}
	triples, err := read(file.Name, file.Data)
	if err != nil {
		return nil, nil, err
	}
	t := gather(triples)
	for _, r := range t.order {
		f, foreign, ok := t.found(r, languages)
		f.Source = Source{File: file.Name, Line: r.line}
		switch {
		case ok:
			list = append(list, f)
			for _, label := range foreign {
				omitted = append(omitted, Omission{label.Value, f.Source, "in another language; --language " + label.Language + " takes it"})
			}
		case r.isConcept():
			omitted = append(omitted, Omission{r.id, f.Source, "no usable name"})
		}
	}
	return list, omitted, nil
}

// thesaurus is all that a file describes.
type thesaurus struct {
	byID  map[string]*resource
	order []*resource // as in the file
}

func gather(triples []rdf.Triple) *thesaurus {
	t := &thesaurus{byID: map[string]*resource{}}
	for i := range triples {
		t.see(&triples[i])
	}
	return t
}

func (t *thesaurus) resource(id string, line int) *resource {
	r := t.byID[id]
	if r == nil {
		r = &resource{id: id, line: line}
		t.byID[id] = r
		t.order = append(t.order, r)
	}
	return r
}

// see takes note of one statement.
func (t *thesaurus) see(s *rdf.Triple) {
	r := t.resource(s.Subject, s.Line)
	value := s.Object
	switch property := plainHTTP(s.Predicate); property {
	case rdf.Type:
		r.types = append(r.types, value.Value)
		r.isScheme = r.isScheme || value.Value == skosNS+"ConceptScheme" || value.Value == skosNS+"Collection"
	case skosNS + "prefLabel", rdfsNS + "label", foafNS + "name", doapNS + "name", schemaNS + "name":
		r.labels = append(r.labels, value)
	case skosNS + "altLabel", skosNS + "hiddenLabel", schemaNS + "alternateName":
		r.aliases = append(r.aliases, value)
	case skosNS + "broader":
		r.broader = append(r.broader, value.Value)
	case skosNS + "narrower":
		narrower := t.resource(value.Value, s.Line)
		narrower.broader = append(narrower.broader, s.Subject)
	case skosNS + "exactMatch":
		r.same = append(r.same, value.Value)
	case skosNS + "topConceptOf":
		r.top = true
	case skosNS + "hasTopConcept":
		t.resource(value.Value, s.Line).top = true
	case foafNS + "homepage", doapNS + "homepage", schemaNS + "url":
		r.home = cmp.Or(r.home, webAddress(value.Value))
	case schemaNS + "codeRepository", doapNS + "repository":
		r.repos = append(r.repos, webAddress(value.Value))
	}
}

const schemaNS = "http://schema.org/"

// plainHTTP writes the addresses of schema.org in their older form.
func plainHTTP(address string) string {
	if rest, ok := strings.CutPrefix(address, "https://schema.org/"); ok {
		return schemaNS + rest
	}
	return address
}

// isConcept reports whether the file says that a subject is a SKOS concept, or
// of a type that is one of our kinds.
func (r *resource) isConcept() bool {
	return !r.isScheme && slices.ContainsFunc(r.types, func(t string) bool { return kindOfType(t) != "" })
}

// found makes of a resource what can be adopted; false if it has no name or is
// nothing that could have one. Labels in languages that aren't wanted are foreign.
func (t *thesaurus) found(r *resource, languages []string) (f found, foreign []rdf.Term, ok bool) {
	if r.isScheme || len(r.labels) == 0 || !r.isConcept() && len(r.broader) == 0 && len(r.aliases) == 0 {
		return found{}, nil, false
	}
	name, language := preferred(r.labels)
	f = found{Entry: Entry{Name: name, Kind: r.kind(), Topic: r.top, Home: r.home, Repos: r.repos}, same: r.same}
	f.Forms = []Form{{Text: name}}
	for _, label := range slices.Concat(r.aliases, r.labels) {
		switch l := label.Language; {
		case label.Value == name:
		case l == "" || l == language || isEnglish(l) || slices.ContainsFunc(languages, isIn(l)):
			f.Forms = append(f.Forms, Form{Text: strings.Join(strings.Fields(label.Value), " ")})
		default:
			foreign = append(foreign, label)
		}
	}
	for _, id := range r.broader {
		if parent := t.byID[id]; parent != nil && len(parent.labels) > 0 {
			label, _ := preferred(parent.labels)
			f.Broader = append(f.Broader, label)
			f.cues = append(f.cues, strings.ToLower(label))
		}
	}
	return f, foreign, name != ""
}

// preferred chooses a label: one in English, else one in no language, else the
// first by language, of equals the first by text.
func preferred(labels []rdf.Term) (name, language string) {
	rank := func(t rdf.Term) int {
		switch {
		case t.Language == "en":
			return 0
		case isEnglish(t.Language):
			return 1
		case t.Language == "":
			return 2
		}
		return 3
	}
	best := slices.MinFunc(labels, func(a, b rdf.Term) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Language, b.Language), cmp.Compare(a.Value, b.Value))
	})
	return strings.Join(strings.Fields(best.Value), " "), best.Language
}

// isIn returns a function that reports whether a tag (de-AT) is of a language (de).
func isIn(tag string) func(language string) bool {
	return func(language string) bool {
		language, tag := strings.ToLower(language), strings.ToLower(tag)
		return tag == language || strings.HasPrefix(tag, language+"-")
	}
}

func isEnglish(language string) bool { return language == "en" || strings.HasPrefix(language, "en-") }

// kind is the most specific of the kinds that the types stand for.
func (r *resource) kind() kg.Kind {
	for _, kind := range kg.Kinds() {
		if slices.ContainsFunc(r.types, func(t string) bool { return kindOfType(t) == kind }) {
			return kind
		}
	}
	return kg.Concept
}

// kindOfType returns the kind that a class of SKOS, schema.org, FOAF or DOAP
// stands for; empty for other classes.
func kindOfType(class string) kg.Kind {
	switch plainHTTP(class) {
	case doapNS + "Project", schemaNS + "SoftwareApplication", schemaNS + "SoftwareSourceCode":
		return kg.Project
	case schemaNS + "Product", schemaNS + "Service", schemaNS + "WebApplication":
		return kg.Product
	case doapNS + "Specification":
		return kg.Standard
	case schemaNS + "ComputerLanguage":
		return kg.Language
	case schemaNS + "Event", schemaNS + "BusinessEvent":
		return kg.Event
	case foafNS + "Organization", schemaNS + "Organization", schemaNS + "Corporation":
		return kg.Organization
	case foafNS + "Person", schemaNS + "Person":
		return kg.Person
	case schemaNS + "Place", schemaNS + "City", schemaNS + "Country":
		return kg.Place
	case skosNS + "Concept":
		return kg.Concept
	}
	return ""
}
