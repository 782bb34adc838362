package vocab

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"go.yaml.in/yaml/v3"

	"notes/pkg/kg"
)

// maxFileSize bounds a vocabulary file, in bytes.
const maxFileSize = 16 << 20

// Error is a fault in a vocabulary file. It reads "file:line: entry: what".
type Error struct {
	Source
	Entry string // name of the entry, if known
	What  string // what is wrong, and what to do
}

func (e *Error) Error() string {
	if e.Entry == "" {
		return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.What)
	}
	return fmt.Sprintf("%s:%d: entry %q: %s", e.File, e.Line, e.Entry, e.What)
}

// Parse reads the entries of one vocabulary file. All faults of the file are
// returned together, each an [*Error]; with any, no entry is.
func Parse(file string, data []byte) ([]Entry, error) {
	p := parser{file: file}
	if len(data) > maxFileSize {
		return nil, p.fault(1, "", fmt.Sprintf("the file has %d bytes, more than %d; split it by theme", len(data), maxFileSize))
	}
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, p.syntax(err)
	}
	if len(root.Content) == 0 {
		return nil, nil
	}
	list := root.Content[0]
	if list.Kind != yaml.SequenceNode {
		return nil, p.fault(list.Line, "", "expected a list of entries, each beginning with \"- name:\"")
	}
	entries := make([]Entry, 0, len(list.Content))
	for _, node := range list.Content {
		entries = append(entries, p.entry(node))
	}
	if len(p.faults) > 0 {
		return nil, errors.Join(p.faults...)
	}
	return entries, nil
}

// parser collects the faults of one file, so that a person sees them all.
type parser struct {
	file      string
	entryName string
	faults    []error
}

func (p *parser) fault(line int, entry, what string) error {
	return &Error{Source: Source{File: p.file, Line: line}, Entry: entry, What: what}
}

func (p *parser) report(node *yaml.Node, format string, args ...any) {
	p.faults = append(p.faults, p.fault(node.Line, p.entryName, fmt.Sprintf(format, args...)))
}

// syntax turns yaml's "yaml: line 3: …" into an error with file and line.
func (p *parser) syntax(err error) error {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	line := 1
	if n, _ := fmt.Sscanf(text, "line %d:", &line); n == 1 {
		_, text, _ = strings.Cut(text, ": ")
	}
	return p.fault(line, "", text)
}

// entry reads one entry of the list.
func (p *parser) entry(node *yaml.Node) Entry {
	e := Entry{Source: Source{File: p.file, Line: node.Line}}
	p.entryName = ""
	if node.Kind != yaml.MappingNode {
		p.report(node, "expected an entry with name and kind")
		return e
	}
	p.entryName = valueOf(node, "name")
	name := Form{Text: p.entryName}
	var others []Form
	for i := 0; i+1 < len(node.Content); i += 2 {
		p.field(&e, &name, &others, node.Content[i], node.Content[i+1])
	}
	e.Name = p.entryName
	e.Forms = append([]Form{name}, others...)
	p.check(node, &e)
	return e
}

func valueOf(node *yaml.Node, key string) string {
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key && node.Content[i+1].Kind == yaml.ScalarNode {
			return strings.TrimSpace(node.Content[i+1].Value)
		}
	}
	return ""
}

// field reads one field of an entry. The guards of an entry (case, ambiguous,
// cues, blockers) are those of its name; an alias has its own.
func (p *parser) field(e *Entry, name *Form, others *[]Form, key, value *yaml.Node) {
	switch key.Value {
	case "name":
	case "kind":
		e.Kind = kg.Kind(p.text(value))
	case "topic":
		e.Topic = p.flag(value)
	case "hide":
		e.Hidden = p.flag(value)
	case "aliases":
		*others = p.forms(value)
	case "broader":
		e.Broader = p.list(value)
	case "home":
		e.Home = p.url(value)
	case "repos":
		for _, node := range p.items(value) {
			e.Repos = append(e.Repos, p.url(node))
		}
	case "edition_of":
		e.EditionOf = p.text(value)
	case "date":
		e.Date = p.text(value)
	case "place":
		e.Place = p.text(value)
	default:
		p.guard(name, key, value)
	}
}

// guard reads the fields that an entry and an alias have in common.
func (p *parser) guard(form *Form, key, value *yaml.Node) {
	switch key.Value {
	case "case":
		policy, ok := caseNamed(p.text(value))
		if !ok {
			p.report(value, "unknown case %q; use fold, capital or strict", value.Value)
		}
		form.Case = policy
	case "ambiguous":
		form.Ambiguous = p.flag(value)
	case "cues":
		form.Cues = p.list(value)
	case "blockers":
		form.Blockers = p.list(value)
	default:
		p.report(key, "unknown field %q; use %s", key.Value, knownFields)
	}
}

const knownFields = "name, kind, topic, aliases, broader, home, repos, case, ambiguous, cues, blockers, edition_of, date, place or hide"

// forms reads aliases: plain strings, or mappings with a guard of their own.
func (p *parser) forms(value *yaml.Node) []Form {
	var forms []Form
	for _, node := range p.items(value) {
		if node.Kind != yaml.MappingNode {
			forms = append(forms, Form{Text: p.text(node)})
			continue
		}
		form := Form{Text: valueOf(node, "form")}
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value != "form" {
				p.guard(&form, node.Content[i], node.Content[i+1])
			}
		}
		forms = append(forms, form)
	}
	return forms
}

func (p *parser) items(value *yaml.Node) []*yaml.Node {
	if value.Kind != yaml.SequenceNode {
		p.report(value, "expected a list, as in [one, two]")
		return nil
	}
	return value.Content
}

func (p *parser) list(value *yaml.Node) []string {
	var texts []string
	for _, node := range p.items(value) {
		texts = append(texts, p.text(node))
	}
	return texts
}

func (p *parser) text(node *yaml.Node) string {
	if node.Kind != yaml.ScalarNode || strings.TrimSpace(node.Value) == "" {
		p.report(node, "expected a text that is not empty")
		return ""
	}
	return strings.TrimSpace(node.Value)
}

func (p *parser) flag(node *yaml.Node) bool {
	if node.Kind != yaml.ScalarNode || node.Value != "true" && node.Value != "false" {
		p.report(node, "expected true or false, found %q", node.Value)
	}
	return node.Value == "true"
}

func (p *parser) url(node *yaml.Node) string {
	text := p.text(node)
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		p.report(node, "expected a URL that begins with https://, found %q", text)
	}
	return text
}

// check asserts what an entry needs whatever other entries there are.
func (p *parser) check(node *yaml.Node, e *Entry) {
	if e.Name == "" {
		p.report(node, "an entry needs a name")
		return
	}
	if e.Kind != "" && !e.Kind.Valid() {
		p.report(node, "unknown kind %q; use one of %s", e.Kind, kindNames())
	}
	for _, form := range e.Forms {
		if kg.Fold(form.Text) == "" {
			p.report(node, "the form %q has no letter or digit", form.Text)
		}
		if form.Ambiguous && len(form.Cues) == 0 {
			p.report(node, "the form %q is ambiguous and has no cues; say which words nearby vouch for it", form.Text)
		}
	}
}

func kindNames() string {
	var names []string
	for _, kind := range kg.Kinds() {
		names = append(names, string(kind))
	}
	return strings.Join(names, ", ")
}
