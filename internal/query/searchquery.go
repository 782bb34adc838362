package query

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"notes/internal/words"
	"notes/pkg/kg"
)

// SearchQuery is a full-text search as it was typed: words, "phrases", the
// beginnings of words*, -words that must not be there, and field:value for
// which notes and sections count.
type SearchQuery struct {
	Text    string
	Filter  kg.Filter
	clauses []clause
}

// isUnbounded reports whether no field bounds a search.
func (q *SearchQuery) isUnbounded() bool {
	f := &q.Filter
	return f.NoteFilter.IsZero() && len(f.Kinds) == 0 && len(f.Topics) == 0
}

// clause is one part of a search: words that have to follow each other.
type clause struct {
	text    string // as it was typed
	stems   []string
	prefix  bool   // the last stem is the beginning of a word
	whole   string // the stem of it, if it is a word already
	negated bool
	quoted  bool
	loose   bool     // a section need not have it: it is but the grammar of a question
	spelt   string   // how the one word has to be spelt, "" if its stem is enough
	capital bool     // that word has to stand in capitals
	others  []clause // other names for what it means
}

// phrase is the clause of a text whose words follow each other.
func phrase(s *words.Splitter, text string) (c clause) {
	for _, w := range s.Split(nil, text) {
		c.stems = append(c.stems, w.Stem)
	}
	return c
}

// longestQuery bounds a search, in bytes.
const longestQuery = 4096

// ParseSearch reads a search. The error is a [*kg.SearchError].
func ParseSearch(text string) (SearchQuery, error) {
	p := searchParser{q: SearchQuery{Text: text}, text: text}
	if len(text) > longestQuery {
		return p.q, p.fault(0, fmt.Sprintf("the search is longer than %d bytes", longestQuery), "ask for less at a time")
	}
	for p.space(); p.at < len(text); p.space() {
		if err := p.part(); err != nil {
			return p.q, err
		}
	}
	p.unbind()
	isBare := len(p.q.clauses) == 0 && !p.q.isUnbounded()
	if !isBare && !slices.ContainsFunc(p.q.clauses, func(c clause) bool { return !c.negated }) {
		return p.q, p.fault(len(text), "there is no word to search for", "name one that must be there")
	}
	if p.q.Filter.Inverted() {
		return p.q, p.fault(len(text), fmt.Sprintf("since:%s is after until:%s", p.q.Filter.Since, p.q.Filter.Until), "exchange the two")
	}
	return p.q, nil
}

type searchParser struct {
	q     SearchQuery
	text  string
	at    int
	split words.Splitter
}

func (p *searchParser) fault(at int, problem, hint string) error {
	return &kg.SearchError{Query: p.text, Column: utf8.RuneCountInString(p.text[:min(at, len(p.text))]) + 1, Problem: problem, Hint: hint}
}

func (p *searchParser) space() {
	for p.at < len(p.text) && strings.ContainsRune(" \t\n\r", rune(p.text[p.at])) {
		p.at++
	}
}

// part reads one word, phrase or field.
func (p *searchParser) part() error {
	start := p.at
	negated := strings.HasPrefix(p.text[p.at:], "-")
	if negated {
		p.at++
	}
	if field, ok := p.field(); ok {
		return p.filter(field, start, negated)
	}
	text, quoted, err := p.value()
	if err != nil {
		return err
	}
	c := phrase(&p.split, text)
	c.text, c.negated, c.quoted, c.prefix = text, negated, quoted, !quoted && strings.HasSuffix(text, "*")
	if len(c.stems) == 0 {
		if quoted {
			return p.fault(start, fmt.Sprintf("%q has no word in it", p.text[start:p.at]), "leave it out")
		}
		return nil // a sign between words, as the + of an event's name
	}
	if c.prefix {
		last := strings.TrimSuffix(text, "*")
		all := p.split.Split(nil, last)
		w := all[len(all)-1]
		c.whole, c.stems[len(c.stems)-1] = w.Stem, words.Beginning(last[w.Start:])
	}
	if !c.prefix {
		c.spelt = spellingOf(&p.split, text)
	}
	p.q.clauses = append(p.q.clauses, c)
	return nil
}

// fields are what a search can be bounded by.
var fields = []string{"kind", "topic", "note", "tag", "event", "since", "until"}

// field reads the name of a field and its colon, if they stand here.
func (p *searchParser) field() (string, bool) {
	for _, f := range fields {
		if rest, ok := strings.CutPrefix(p.text[p.at:], f+":"); ok && rest != "" {
			p.at += len(f) + 1
			return f, true
		}
	}
	return "", false
}

// value reads up to the next space, or what stands in quotes.
func (p *searchParser) value() (text string, quoted bool, err error) {
	if !strings.HasPrefix(p.text[p.at:], `"`) {
		end := strings.IndexAny(p.text[p.at:], " \t\n\r")
		if end < 0 {
			end = len(p.text) - p.at
		}
		text, p.at = p.text[p.at:p.at+end], p.at+end
		return text, false, nil
	}
	open := p.at
	end := strings.IndexByte(p.text[p.at+1:], '"')
	if end < 0 {
		return "", true, p.fault(open, "the quotation mark is not closed", `write a second " behind the phrase`)
	}
	p.at += end + 2
	return p.text[open+1 : open+1+end], true, nil
}

// filter reads the value of a field.
func (p *searchParser) filter(field string, start int, negated bool) error {
	at := p.at
	value, _, err := p.value()
	if err != nil {
		return err
	}
	f := &p.q.Filter
	switch {
	case negated:
		return p.fault(start, fmt.Sprintf("%s: can't be denied", field), "leave out the -")
	case value == "":
		return p.fault(at, fmt.Sprintf("%s: lacks its value", field), "write it without a space behind the colon")
	case (field == "since" || field == "until") && !kg.ValidDate(value):
		return p.fault(at, fmt.Sprintf("%q is no date", value), "write 2023, 2023-04 or 2023-04-18")
	case field == "kind" && !kg.Kind(value).Valid():
		return p.fault(at, fmt.Sprintf("%q is no kind", value), "there are "+strings.Join(kg.Words(kg.Kinds()), ", "))
	}
	switch field {
	case "kind":
		f.Kinds = append(f.Kinds, kg.Kind(value))
	case "topic":
		f.Topics = append(f.Topics, value)
	case "note":
		f.Paths = append(f.Paths, value)
	case "tag":
		f.Tags = append(f.Tags, value)
	case "event":
		f.Events = append(f.Events, value)
	case "since":
		f.Since = value
	case "until":
		f.Until = value
	}
	return nil
}
