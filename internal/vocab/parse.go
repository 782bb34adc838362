package vocab

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

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
	return fmt.Sprintf("%s:%d: entry %q: %s", e.File, e.Line, clip(e.Entry), e.What)
}

// maxShown is how many characters of a name an error shows.
const maxShown = 80

// clip returns the beginning of a name that is too long to be read.
func clip(name string) string {
	if utf8.RuneCountInString(name) <= maxShown {
		return name
	}
	return string([]rune(name)[:maxShown-1]) + "…"
}

// Parse reads the entries of one vocabulary file. All faults of the file are
// returned together, each an [*Error]; with any, no entry is.
func Parse(file string, data []byte) ([]Entry, error) {
	stated, err := parse(file, data)
	if err != nil || stated == nil {
		return nil, err
	}
	entries := make([]Entry, len(stated))
	for i := range stated {
		entries[i] = stated[i].Entry
	}
	return entries, nil
}

// statement is an entry as a file writes it: a field that isn't there says
// nothing, while one with the zero value does.
type statement struct {
	Entry
	states map[string]bool // fields by name
}

// parse reads a file for [Parse] and [Load].
func parse(file string, data []byte) ([]statement, error) {
	p := parser{file: file, lines: map[string]int{}}
	list, err := p.listOf(data)
	if err != nil || list == nil {
		return nil, err
	}
	stated := make([]statement, 0, len(list.Content))
	for _, node := range list.Content {
		stated = append(stated, p.entry(node))
	}
	if len(p.faults) > 0 {
		return nil, errors.Join(p.faults...)
	}
	return stated, nil
}

// listOf returns the list that a file consists of, nil if the file is empty.
func (p *parser) listOf(data []byte) (*yaml.Node, error) {
	if len(data) > maxFileSize {
		return nil, p.fault(1, "", fmt.Sprintf("the file has more than %d bytes; split it by theme", maxFileSize))
	}
	var root, more yaml.Node
	documents := yaml.NewDecoder(bytes.NewReader(data))
	err := documents.Decode(&root)
	switch {
	case errors.Is(err, io.EOF), err == nil && isEmpty(&root):
		return nil, nil
	case err != nil:
		return nil, p.syntax(err)
	case root.Content[0].Kind != yaml.SequenceNode:
		return nil, p.fault(root.Content[0].Line, "", "expected a list of entries, each beginning with \"- name:\"")
	}
	list := root.Content[0]
	list.HeadComment, list.FootComment = root.HeadComment, root.FootComment
	switch err := documents.Decode(&more); {
	case errors.Is(err, io.EOF):
		return list, nil
	case err != nil:
		return nil, p.syntax(err)
	}
	return nil, p.fault(more.Line, "", "a second YAML document begins here; a vocabulary file is one list")
}

// isEmpty reports whether a document has nothing in it, comments aside.
func isEmpty(document *yaml.Node) bool {
	return len(document.Content) == 0 || document.Content[0].Kind == yaml.ScalarNode && document.Content[0].Tag == "!!null"
}

// parser collects the faults of one file, so that a person sees them all.
type parser struct {
	file      string
	entryName string
	lines     map[string]int // where the entry with a key stands
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
	if types := (*yaml.TypeError)(nil); errors.As(err, &types) {
		text, _, _ = strings.Cut(types.Errors[0], " into ")
		text = misplaced.Replace(text)
	}
	line := 1
	if n, _ := fmt.Sscanf(text, "line %d:", &line); n == 1 {
		_, text, _ = strings.Cut(text, ": ")
	}
	return p.fault(line, "", text)
}

// misplaced says in plain words what stands where something else belongs.
var misplaced = strings.NewReplacer(
	"cannot unmarshal !!int", "a number can't stand here:", "cannot unmarshal !!float", "a number can't stand here:", "cannot unmarshal !!bool", "yes or no can't stand here:",
	"cannot unmarshal !!str", "a text can't stand here:", "cannot unmarshal !!seq", "a list can't stand here", "cannot unmarshal !!map", "a mapping can't stand here",
)

// entry reads one entry of the list.
func (p *parser) entry(node *yaml.Node) statement {
	s := statement{Entry: Entry{Source: Source{File: p.file, Line: node.Line}}, states: map[string]bool{}}
	e := &s.Entry
	p.entryName = ""
	if node.Kind != yaml.MappingNode {
		p.report(node, "expected an entry with name and kind")
		return s
	}
	p.entryName = valueOf(node, "name")
	name := Form{Text: p.entryName}
	var others []Form
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if s.states[key.Value] {
			p.report(key, "the field %q stands here a second time; keep one of the two", key.Value)
		}
		s.states[key.Value] = true
		p.field(e, &name, &others, key, node.Content[i+1])
	}
	e.Name = p.entryName
	e.Forms = append([]Form{name}, others...)
	p.check(node, e)
	return s
}

func valueOf(node *yaml.Node, key string) string {
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key && node.Content[i+1].Kind == yaml.ScalarNode {
			return strings.TrimSpace(node.Content[i+1].Value)
		}
	}
	return ""
}

// field reads one field of an entry. The guards of an entry (case, ambiguous, everyday,
// cues, blockers) are those of its name; an alias has its own.
func (p *parser) field(e *Entry, name *Form, others *[]Form, key, value *yaml.Node) {
	switch key.Value {
	case "name":
	case "kind":
		e.Kind = p.kind(value)
	case "topic":
		e.Topic = p.flag(value)
	case "company":
		e.Company = p.flag(value)
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
		e.Date = p.date(value)
	case "place":
		e.Place = p.text(value)
	default:
		p.guard(name, key, value, fieldNames(false))
	}
}

// guard reads the fields that an entry and an alias have in common; known are all that may stand
// there.
func (p *parser) guard(form *Form, key, value *yaml.Node, known []string) {
	switch key.Value {
	case "case":
		policy, ok := caseNamed(p.text(value))
		if !ok {
			p.report(value, "unknown case %q; use fold, capital or strict", value.Value)
		}
		form.Case = policy
	case "ambiguous":
		form.Ambiguous = p.flag(value)
	case "everyday":
		form.Everyday = p.flag(value)
	case "cues":
		form.Cues = lowerCase(p.list(value))
	case "blockers":
		form.Blockers = p.list(value)
	default:
		p.report(key, "unknown field %q; use %s", key.Value, enumeration(known))
	}
}

// lowerCase returns words as they are looked for: a cue may stand in any case.
func lowerCase(words []string) []string {
	for i := range words {
		words[i] = strings.ToLower(words[i])
	}
	return words
}

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
				p.guard(&form, node.Content[i], node.Content[i+1], append([]string{"form"}, fieldNames(true)...))
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
	texts := []string{}
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

// date reads a day, which has to be one of the calendar.
func (p *parser) date(node *yaml.Node) string {
	text := p.text(node)
	if _, err := time.Parse(time.DateOnly, text); err != nil && text != "" {
		p.report(node, "the date %q is no day; write it as 2026-03-23", clip(text))
	}
	return text
}

func (p *parser) kind(node *yaml.Node) kg.Kind {
	kind := kg.Kind(p.text(node))
	if kind != "" && !kind.Valid() {
		p.report(node, "unknown kind %q; use one of %s", kind, kindNames())
	}
	return kind
}

func (p *parser) flag(node *yaml.Node) bool {
	if node.Kind != yaml.ScalarNode || node.Value != "true" && node.Value != "false" {
		p.report(node, "expected true or false, found %q", node.Value)
	}
	return node.Value == "true"
}

func (p *parser) url(node *yaml.Node) string {
	text := p.text(node)
	if !IsWebAddress(text) {
		p.report(node, "expected a URL that begins with https://, found %q", text)
	}
	return text
}

// IsWebAddress reports whether a text is an address that an entry may have.
func IsWebAddress(text string) bool {
	u, err := url.Parse(text)
	return err == nil && u.Host != "" && (u.Scheme == "https" || u.Scheme == "http")
}

// check asserts what an entry needs whatever other entries there are.
func (p *parser) check(node *yaml.Node, e *Entry) {
	if e.Name == "" {
		p.report(node, "an entry needs a name")
		return
	}
	if first := p.lines[e.Key()]; first > 0 && e.Key() != "" {
		p.report(node, "stands here a second time; make one of it and of the entry in line %d", first)
	}
	p.lines[e.Key()] = node.Line
	for _, form := range e.Forms {
		if kg.Fold(form.Text) == "" {
			p.report(node, "the form %q has no letter or digit; write it out", clip(form.Text))
		}
		if strings.ContainsFunc(form.Text, unicode.IsControl) {
			p.report(node, "the form %q has a control character; no note writes it so", clip(form.Text))
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
