package rdf

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
)

// context is what names mean in a part of a JSON-LD document.
type context struct {
	base, vocab, language string
	terms                 map[string]definition
}

// definition is what a context says of a term.
type definition struct {
	name        string // IRI or keyword; empty for a term that means nothing
	kind        string // @id or @vocab for values that are names, another type, or nothing
	container   string // @list, @set, @language, @index, or nothing
	language    string // of values
	hasLanguage bool   // language counts, also if it is none
	reverse     bool
}

// with returns the context with what a local one adds.
func (c context) with(local any) (context, error) {
	switch local := local.(type) {
	case nil:
		return context{}, nil
	case []any:
		var err error
		for _, e := range local {
			if c, err = c.with(e); err != nil {
				return c, err
			}
		}
		return c, nil
	case string:
		return c, fmt.Errorf("%q lies on the network and nothing is fetched; put what it says under @context into the file", local)
	case map[string]any:
		return c.define(local), nil
	}
	return c, fmt.Errorf("invalid local context: %v", local)
}

// define adds the terms of a local context. Terms may build on each other in
// any order, so they are expanded until nothing changes.
func (c context) define(local map[string]any) context {
	c.terms = maps.Clone(c.terms)
	if c.terms == nil {
		c.terms = map[string]definition{}
	}
	text := func(key, otherwise string) string {
		v, ok := local[key]
		if !ok {
			return otherwise
		}
		s, _ := v.(string)
		return s
	}
	c.base, c.language = text("@base", c.base), strings.ToLower(text("@language", c.language))
	keys := slices.DeleteFunc(slices.Sorted(maps.Keys(local)), func(key string) bool { return strings.HasPrefix(key, "@") })
	for range len(keys) + 1 {
		changed := false
		if v, ok := local["@vocab"].(string); ok {
			c.vocab = c.name(v)
		}
		for _, key := range keys {
			if d := c.definition(key, local[key]); d != c.terms[key] || !hasTerm(c.terms, key) {
				c.terms[key], changed = d, true
			}
		}
		if !changed {
			break
		}
	}
	return c
}

func hasTerm(terms map[string]definition, key string) bool {
	_, ok := terms[key]
	return ok
}

// definition reads what a context says of one term.
func (c context) definition(key string, v any) (d definition) {
	without := context{vocab: c.vocab, terms: maps.Clone(c.terms)} // a term is not defined by itself
	delete(without.terms, key)
	switch v := v.(type) {
	case string:
		d.name = without.name(v)
	case map[string]any:
		d = without.long(key, v)
	}
	return d
}

func (c context) long(key string, v map[string]any) (d definition) {
	d.name = c.name(key)
	if id, ok := v["@id"].(string); ok {
		d.name = c.name(id)
	}
	if id, ok := v["@reverse"].(string); ok {
		d.name, d.reverse = c.name(id), true
	}
	if t, ok := v["@type"].(string); ok {
		d.kind = c.name(t)
	}
	for _, container := range list(v["@container"]) {
		if name, ok := container.(string); ok && name != "@set" {
			d.container = name
		}
	}
	if language, ok := v["@language"]; ok {
		text, _ := language.(string)
		d.language, d.hasLanguage = strings.ToLower(text), true
	}
	return d
}

// name expands a term, a compact IRI or a word of the vocabulary.
func (c context) name(word string) string {
	if strings.HasPrefix(word, "@") {
		return word
	}
	if d, ok := c.terms[word]; ok {
		return d.name
	}
	if whole, ok := c.compact(word); ok {
		return whole
	}
	if c.vocab == "" {
		return ""
	}
	return c.vocab + word
}

// reference expands the name of a node: a compact IRI, or one relative to the
// base.
func (c context) reference(word string) string {
	if whole, ok := c.compact(word); ok {
		return whole
	}
	base, err := url.Parse(c.base)
	if err != nil || c.base == "" {
		return word
	}
	relative, err := url.Parse(word)
	if err != nil {
		return word
	}
	return base.ResolveReference(relative).String()
}

// compact expands prefix:suffix; a name with another scheme is whole already.
func (c context) compact(word string) (string, bool) {
	prefix, suffix, ok := strings.Cut(word, ":")
	if !ok {
		return "", false
	}
	if d, defined := c.terms[prefix]; defined && d.name != "" && !strings.HasPrefix(suffix, "//") {
		return d.name + suffix, true
	}
	return word, true
}

// keywords finds under which key of an object each keyword stands: terms may be
// other names of keywords.
func (c context) keywords(object map[string]any) map[string]string {
	keys := map[string]string{}
	for _, key := range []string{"@id", "@type", "@graph", "@included", "@reverse", "@value", "@language", "@list", "@set"} {
		keys[key] = key
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if d := c.terms[key]; strings.HasPrefix(d.name, "@") {
			keys[d.name] = key
		}
	}
	return keys
}
