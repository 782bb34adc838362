package rdf

import (
	"fmt"
	"net/url"
	"strings"
)

// Turtle reads a file in Turtle, of which N-Triples is a part. The error is an
// [*Error].
func Turtle(file string, data []byte) ([]Triple, error) {
	p := turtle{scan: scanner{file: file, text: strings.TrimPrefix(string(data), "\ufeff")}, prefixes: map[string]string{}, line: 1}
	if err := p.advance(); err != nil {
		return nil, err
	}
	for p.token.class != isEnd {
		if err := p.statement(); err != nil {
			return nil, err
		}
	}
	return p.triples, nil
}

// turtle is a parser by recursive descent, one method for each rule of the
// grammar, with one token of look-ahead.
type turtle struct {
	scan     scanner
	token    token
	prefixes map[string]string
	base     *url.URL
	triples  []Triple
	blanks   int // nodes without a label, so far
	depth    int // brackets that are open
	line     int // of the token at offset counted
	counted  int
}

// deepest bounds how deep brackets may nest.
const deepest = 200

func (p *turtle) advance() (err error) {
	p.token, err = p.scan.next()
	return err
}

func (p *turtle) fault(format string, args ...any) error {
	return p.scan.fault(p.token.from, format, args...)
}

func (p *turtle) is(sign string) bool { return p.token.class == isMark && p.token.text == sign }

// expect passes over a sign that has to come.
func (p *turtle) expect(sign string) error {
	if !p.is(sign) {
		return p.fault("expected %q, found %s", sign, p.token.seen())
	}
	return p.advance()
}

// seen says what a token is, for an error.
func (t token) seen() string {
	if t.class == isEnd {
		return "the end of the file"
	}
	return fmt.Sprintf("%q", t.text)
}

// lineHere returns the line of the token. Tokens only ever come later, so each
// line is counted once.
func (p *turtle) lineHere() int {
	p.line += strings.Count(p.scan.text[p.counted:p.token.from], "\n")
	p.counted = p.token.from
	return p.line
}

func (p *turtle) statement() error {
	directive := strings.ToLower(p.token.text)
	if p.token.class == isAt || p.token.class == isWord && (directive == "prefix" || directive == "base") {
		return p.directive(directive)
	}
	line := p.lineHere()
	bare := p.is("[")
	subject, err := p.subject(line)
	if err != nil {
		return err
	}
	if !bare || !p.is(".") {
		if err := p.properties(subject, line); err != nil {
			return err
		}
	}
	return p.expect(".")
}

// directive reads @prefix and @base, and their forms from SPARQL, which have
// no dot at the end.
func (p *turtle) directive(directive string) error {
	dotted := p.token.class == isAt
	if err := p.advance(); err != nil {
		return err
	}
	var err error
	switch directive {
	case "prefix":
		err = p.prefix()
	case "base":
		err = p.setBase()
	default:
		err = p.fault("unknown directive %q; use @prefix or @base", "@"+directive)
	}
	if err != nil || !dotted {
		return err
	}
	return p.expect(".")
}

func (p *turtle) prefix() error {
	label, ok := strings.CutSuffix(p.token.text, ":")
	if p.token.class != isName || !ok {
		return p.fault("expected a prefix such as skos:, found %s", p.token.seen())
	}
	if err := p.advance(); err != nil {
		return err
	}
	to, err := p.address()
	p.prefixes[label] = to
	return err
}

func (p *turtle) setBase() error {
	to, err := p.address()
	if err == nil {
		p.base, err = url.Parse(to)
	}
	return err
}

// address reads <…> and resolves it against the base.
func (p *turtle) address() (string, error) {
	to := p.token.text
	if p.token.class != isIRI {
		return "", p.fault("expected an address in < >, found %s", p.token.seen())
	}
	u, err := url.Parse(to)
	if err != nil {
		return "", p.fault("%q is no address", to)
	}
	if p.base != nil {
		resolved := p.base.ResolveReference(u).String()
		// An empty fragment is dropped in between, but begins the names of many vocabularies.
		if to = resolved; strings.HasSuffix(p.token.text, "#") {
			to += "#"
		}
	}
	return to, p.advance()
}

// resource reads an address, a prefixed name or a labelled blank node.
func (p *turtle) resource() (string, error) {
	switch p.token.class {
	case isIRI:
		return p.address()
	case isName:
		label, local, _ := strings.Cut(p.token.text, ":")
		to, known := p.prefixes[label]
		if !known {
			return "", p.fault("the prefix %q is declared nowhere above; add @prefix %s: <…> .", label, label)
		}
		return to + local, p.advance()
	case isBlank:
		label := p.token.text
		return label, p.advance()
	}
	return "", p.fault("expected an address or a name, found %s", p.token.seen())
}

func (p *turtle) subject(line int) (string, error) {
	switch {
	case p.is("["):
		return p.anonymous(line)
	case p.is("("):
		return p.collection(line)
	}
	return p.resource()
}

// properties reads predicates with their objects: p o, o; p o.
func (p *turtle) properties(subject string, line int) error {
	for {
		predicate, err := p.predicate()
		if err != nil {
			return err
		}
		if err := p.objects(subject, predicate, line); err != nil {
			return err
		}
		if !p.is(";") {
			return nil
		}
		for p.is(";") {
			if err := p.advance(); err != nil {
				return err
			}
		}
		if p.is(".") || p.is("]") {
			return nil
		}
	}
}

func (p *turtle) predicate() (string, error) {
	if p.token.class == isWord && p.token.text == "a" {
		return Type, p.advance()
	}
	return p.resource()
}

func (p *turtle) objects(subject, predicate string, line int) error {
	for {
		object, err := p.object(line)
		if err != nil {
			return err
		}
		p.triples = append(p.triples, Triple{subject, predicate, object, line})
		if !p.is(",") {
			return nil
		}
		if err := p.advance(); err != nil {
			return err
		}
	}
}

func (p *turtle) object(line int) (Term, error) {
	switch p.token.class {
	case isText:
		return p.literal()
	case isWord:
		value := p.token.text
		return Term{Value: value, Literal: true}, p.advance()
	}
	node, err := p.subject(line)
	return Term{Value: node}, err
}

// literal reads a string with its language or datatype.
func (p *turtle) literal() (Term, error) {
	term := Term{Value: p.token.text, Literal: true}
	if err := p.advance(); err != nil {
		return term, err
	}
	switch {
	case p.token.class == isAt:
		term.Language = strings.ToLower(p.token.text)
		return term, p.advance()
	case p.is("^^"):
		if err := p.advance(); err != nil {
			return term, err
		}
		_, err := p.resource()
		return term, err
	}
	return term, nil
}

// enter goes one bracket deeper.
func (p *turtle) enter() error {
	if p.depth++; p.depth > deepest {
		return p.fault("brackets nest deeper than %d", deepest)
	}
	return p.advance()
}

// leave passes over a closing bracket.
func (p *turtle) leave(sign string) error {
	p.depth--
	return p.expect(sign)
}

// fresh names a node that has no label. The space keeps it apart from labels.
func (p *turtle) fresh() string {
	p.blanks++
	return fmt.Sprintf("_: %d", p.blanks)
}

// anonymous reads [ … ].
func (p *turtle) anonymous(line int) (string, error) {
	node := p.fresh()
	if err := p.enter(); err != nil {
		return node, err
	}
	if !p.is("]") {
		if err := p.properties(node, line); err != nil {
			return node, err
		}
	}
	return node, p.leave("]")
}

// collection reads ( … ) as a linked list.
func (p *turtle) collection(line int) (string, error) {
	if err := p.enter(); err != nil {
		return "", err
	}
	var items []Term
	for !p.is(")") {
		item, err := p.object(line)
		if err != nil {
			return "", err
		}
		items = append(items, item)
	}
	head := empty
	for i := len(items) - 1; i >= 0; i-- {
		node := p.fresh()
		p.triples = append(p.triples, Triple{node, first, items[i], line}, Triple{node, rest, Term{Value: head}, line})
		head = node
	}
	return head, p.leave(")")
}
