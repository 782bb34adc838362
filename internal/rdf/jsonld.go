package rdf

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// JSONLD reads a file in JSON-LD 1.1 (W3C 2020): contexts that stand in the file,
// compact IRIs, coercion of types, maps of languages and indexes, lists, sets,
// reverse properties and graphs within graphs. Its triples are sorted by subject
// and property and have no lines. The error is an [*Error] where the file is no
// JSON. Nothing is fetched.
func JSONLD(file string, data []byte) ([]Triple, error) {
	document, err := decodeJSON(file, data)
	if err != nil {
		return nil, err
	}
	var l linked
	if err := l.nodes(document, context{}); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	slices.SortStableFunc(l.triples, func(a, b Triple) int {
		return cmp.Or(strings.Compare(a.Subject, b.Subject), strings.Compare(a.Predicate, b.Predicate))
	})
	return l.triples, nil
}

func decodeJSON(file string, data []byte) (document any, err error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	err = json.Unmarshal(data, &document)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at := scanner{file: file, text: string(data)}
		return nil, at.fault(int(max(0, syntax.Offset-1)), "no JSON: %v", err)
	}
	return document, err
}

// linked gathers the statements of a document.
type linked struct {
	triples []Triple
	blanks  int
}

func (l *linked) state(subject, predicate string, object Term) {
	if known(subject) && known(predicate) && (object.Literal || known(object.Value)) {
		l.triples = append(l.triples, Triple{Subject: subject, Predicate: predicate, Object: object})
	}
}

// known reports whether a name is whole: an IRI with a scheme, or a blank node.
func known(name string) bool { return strings.Contains(name, ":") }

func (l *linked) blank() string {
	l.blanks++
	return "_:b" + strconv.Itoa(l.blanks-1)
}

// nodes reads what stands at the top of a document or graph.
func (l *linked) nodes(v any, c context) error {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if err := l.nodes(e, c); err != nil {
				return err
			}
		}
	case map[string]any:
		_, err := l.node(v, c)
		return err
	}
	return nil
}

// node states what an object says of its node, and returns the node's name.
func (l *linked) node(object map[string]any, c context) (name string, err error) {
	if local, ok := object["@context"]; ok {
		if c, err = c.with(local); err != nil {
			return "", err
		}
	}
	keys := c.keywords(object)
	if id, ok := object[keys["@id"]].(string); ok {
		name = c.reference(id)
	} else {
		name = l.blank()
	}
	for _, t := range list(object[keys["@type"]]) {
		if t, ok := t.(string); ok {
			l.state(name, Type, Term{Value: c.name(t)})
		}
	}
	for _, key := range []string{"@graph", "@included"} {
		if err := l.nodes(object[keys[key]], c); err != nil {
			return "", err
		}
	}
	if reverse, ok := object[keys["@reverse"]].(map[string]any); ok {
		for _, key := range slices.Sorted(maps.Keys(reverse)) {
			if err := l.reverse(name, c.name(key), reverse[key], c); err != nil {
				return "", err
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if err := l.property(name, key, object[key], c); err != nil {
			return "", err
		}
	}
	return name, nil
}

// property states the values of one property, as its term's definition says.
func (l *linked) property(subject, key string, v any, c context) error {
	predicate := c.name(key)
	if strings.HasPrefix(predicate, "@") || !known(predicate) {
		return nil
	}
	d := c.terms[key]
	if d.reverse {
		return l.reverse(subject, predicate, v, c)
	}
	if byKey, ok := v.(map[string]any); ok && (d.container == "@language" || d.container == "@index") {
		return l.byKey(subject, predicate, byKey, d, c)
	}
	if d.container == "@list" {
		v = map[string]any{"@list": v}
	}
	return l.values(subject, predicate, v, d, c)
}

// byKey states values that stand under their language or an index.
func (l *linked) byKey(subject, predicate string, m map[string]any, d definition, c context) error {
	for _, key := range slices.Sorted(maps.Keys(m)) {
		if d.container == "@language" {
			d.language, d.hasLanguage = strings.ToLower(strings.TrimPrefix(key, "@none")), true
		}
		if err := l.values(subject, predicate, m[key], d, c); err != nil {
			return err
		}
	}
	return nil
}

func (l *linked) values(subject, predicate string, v any, d definition, c context) error {
	for _, e := range list(v) {
		terms, err := l.value(e, d, c)
		if err != nil {
			return err
		}
		for _, t := range terms {
			l.state(subject, predicate, t)
		}
	}
	return nil
}

// reverse states that the values have the property, and the subject is its
// value.
func (l *linked) reverse(subject, predicate string, v any, c context) error {
	for _, e := range list(v) {
		terms, err := l.value(e, definition{kind: "@id"}, c)
		if err != nil {
			return err
		}
		for _, t := range terms {
			if !t.Literal {
				l.state(t.Value, predicate, Term{Value: subject})
			}
		}
	}
	return nil
}

// value reads one value: none of null, several of a set.
func (l *linked) value(v any, d definition, c context) ([]Term, error) {
	object, ok := v.(map[string]any)
	if !ok {
		return literal(v, d, c), nil
	}
	if local, ok := object["@context"]; ok {
		var err error
		if c, err = c.with(local); err != nil {
			return nil, err
		}
	}
	keys := c.keywords(object)
	switch {
	case has(object, keys["@value"]):
		if t, ok := object[keys["@language"]].(string); ok {
			return literal(object[keys["@value"]], definition{language: strings.ToLower(t), hasLanguage: true}, c), nil
		}
		return literal(object[keys["@value"]], definition{hasLanguage: true}, c), nil
	case has(object, keys["@list"]):
		return l.chain(list(object[keys["@list"]]), d, c)
	case has(object, keys["@set"]):
		var all []Term
		for _, e := range list(object[keys["@set"]]) {
			terms, err := l.value(e, d, c)
			if err != nil {
				return nil, err
			}
			all = append(all, terms...)
		}
		return all, nil
	}
	name, err := l.node(object, c)
	return []Term{{Value: name}}, err
}

// chain states a list, link by link, and returns its head.
func (l *linked) chain(elements []any, d definition, c context) ([]Term, error) {
	var terms []Term
	for _, e := range elements {
		found, err := l.value(e, d, c)
		if err != nil {
			return nil, err
		}
		terms = append(terms, found...)
	}
	head := empty
	for _, t := range slices.Backward(terms) {
		link := l.blank()
		l.state(link, first, t)
		l.state(link, rest, Term{Value: head})
		head = link
	}
	return []Term{{Value: head}}, nil
}

// literal reads a plain value, which a term's definition may make a name.
func literal(v any, d definition, c context) []Term {
	switch v := v.(type) {
	case string:
		switch {
		case d.kind == "@id":
			return []Term{{Value: c.reference(v)}}
		case d.kind == "@vocab":
			return []Term{{Value: c.name(v)}}
		case d.hasLanguage:
			return []Term{{Value: v, Literal: true, Language: d.language}}
		case d.kind == "":
			return []Term{{Value: v, Literal: true, Language: c.language}}
		}
		return []Term{{Value: v, Literal: true}}
	case bool:
		return []Term{{Value: strconv.FormatBool(v), Literal: true}}
	case float64:
		return []Term{{Value: number(v), Literal: true}}
	}
	return nil
}

// number writes a number as XML Schema does: whole ones plainly, others as a
// double.
func number(f float64) string {
	if f == float64(int64(f)) && f < 1e15 && f > -1e15 {
		return strconv.FormatInt(int64(f), 10)
	}
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'E', 15, 64), "E")
	if mantissa = strings.TrimRight(mantissa, "0"); strings.HasSuffix(mantissa, ".") {
		mantissa += "0"
	}
	n, _ := strconv.Atoi(exponent)
	return mantissa + "E" + strconv.Itoa(n)
}

// list makes a list of a value that need not be one; none of null.
func list(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

func has(object map[string]any, key string) bool {
	_, ok := object[key]
	return ok
}
