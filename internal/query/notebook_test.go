package query

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"notes/internal/store"
	"notes/pkg/kg"
)

// notebook is the notes of a test, by path. Each line of a note is a block of
// its own, with names in brackets; "# " begins a heading; sentences of a block
// are parted by " | "; a sentence that ends in "{uses}" or "{not uses}" states
// that of its first two names, one that ends in "{same}" that they are one, one that ends
// in "{slip of NAME}" that its first name may be a slip of that, one in "{defines}" says what its
// first name is. A line "@ 2023-04" gives the note its date. Names that ask are talks, the families
// Quorlmy and Zindel are people, the houses of Loaf organizations, all others projects.
type notebook map[string]string

// known are the names that the vocabulary of these tests knows, with their
// topics; those that begin with an asterisk are topics.
var known = map[string][]string{
	"*Service Mesh": nil, "*GitOps": nil, "Istio": {"servicemesh"}, "Cilium": {"networking", "servicemesh"}, "*Networking": nil,
	"Kubernetes": nil, "Argo CD": {"gitops"}, "Flux": {"gitops"}, "eBPF": {"networking"}, "MIG": nil, "Amsterdam": nil, "Common Load Tester": nil,
}

var aliases = map[string][]string{"Kubernetes": {"K8s"}, "Argo CD": {"Argo"}, "Flux": {"Argo"}}

// view builds an index of the notes and opens it.
func (nb notebook) view(t *testing.T) *View {
	t.Helper()
	return nb.viewInOrder(t, slices.Sorted(maps.Keys(nb)))
}

// viewInOrder is view of an index to which the notes were added in some order.
func (nb notebook) viewInOrder(t *testing.T, names []string) *View {
	t.Helper()
	var list []*kg.Findings
	for _, name := range names {
		list = append(list, findings(name, nb[name]))
	}
	return viewOf(t, list...)
}

// viewOf builds an index of what notes say and opens it.
func viewOf(t *testing.T, notes ...*kg.Findings) *View {
	t.Helper()
	path := filepath.Join(t.TempDir(), "index.db")
	w, err := store.Create(path, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	for _, f := range notes {
		p, err := store.Prepare(f, kg.Stamp{Size: 1, Hash: 1})
		if err == nil {
			err = w.Add(p)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Commit(context.Background(), "v", time.Unix(0, 0)); err != nil {
		t.Fatal(err)
	}
	r, err := store.Open(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return NewView(r)
}

// reader makes findings of a note.
type reader struct {
	f     kg.Findings
	terms map[string]*kg.Term
	heads int // the sentence of the heading above, -1 for none
}

func findings(path, text string) *kg.Findings {
	r := reader{terms: map[string]*kg.Term{}, heads: -1}
	r.f.Note = kg.Note{Path: path, Title: path, Date: dateOf(path)}
	r.f.Sections = []kg.Section{{}}
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		r.block(i+1, strings.TrimSpace(line))
	}
	r.resolve()
	return &r.f
}

// dateOf is the name of a note that is a date.
func dateOf(path string) string {
	if name := strings.TrimSuffix(path, ".md"); kg.ValidDate(name) {
		return name
	}
	return ""
}

func (r *reader) block(line int, text string) {
	if date, ok := strings.CutPrefix(text, "@ "); ok {
		r.f.Note.Date = date
		return
	}
	heading, isHeading := strings.CutPrefix(text, "# ")
	if isHeading {
		r.f.Sections = append(r.f.Sections, kg.Section{Heading: strings.NewReplacer("[", "", "]", "").Replace(heading), Level: 1, Line: line})
	}
	for _, sentence := range strings.Split(heading, " | ") {
		r.sentence(line, sentence, isHeading)
	}
	if isHeading {
		r.heads = len(r.f.Sentences) - 1
	}
}

// unresolved is the number of a term that has none yet.
const unresolved = -1

func (r *reader) sentence(line int, text string, heading bool) {
	text, statement, _ := strings.Cut(text, " {")
	s := kg.Sentence{Section: len(r.f.Sections) - 1, Parent: r.heads, Block: line, Heading: heading, Line: line, Column: 1}
	if heading {
		s.Parent = -1
	}
	at := len(r.f.Sentences)
	var names []string
	for i, part := range strings.FieldsFunc(text, func(c rune) bool { return c == '[' || c == ']' }) {
		if (i%2 == 1) != strings.HasPrefix(text, "[") {
			names = append(names, part)
			r.term(part).Forms = append(r.term(part).Forms, kg.Form{})
			r.f.Mentions = append(r.f.Mentions, kg.Mention{Term: unresolved, Sentence: at, Line: line, Start: len(s.Text), End: len(s.Text) + len(part), Column: len(s.Text) + 1, Rule: part})
		}
		s.Text += part
	}
	r.f.Sentences = append(r.f.Sentences, s)
	r.state(strings.TrimSuffix(statement, "}"), names, at)
}

func (r *reader) state(statement string, names []string, at int) {
	switch kind, negated := strings.CutPrefix(statement, "not "); {
	case statement == "":
	case strings.HasPrefix(statement, "slip of "):
		right := r.term(strings.TrimPrefix(statement, "slip of "))
		r.term(names[0]).Same = []kg.Same{{Key: right.Key, Rule: kg.SlipRule}}
	case statement == "defines":
		r.term(names[0]).Definition = r.f.Sentences[at].Text
	case statement == "same":
		r.term(names[0]).Same = []kg.Same{{Key: kg.Fold(names[1]), Rule: "acronym"}}
	default:
		r.f.Relations = append(r.f.Relations, kg.Relation{Type: kg.RelationType(kind), Negated: negated, Sentence: at, Trigger: names[0] + "\x00" + names[1]})
	}
}

// term returns the term of a name, with its topics.
func (r *reader) term(name string) *kg.Term {
	key := kg.Fold(name)
	if t := r.terms[key]; t != nil {
		return t
	}
	t := &kg.Term{Key: key, Name: name, Kind: kg.Project, Weight: 2, Aliases: aliases[name]}
	switch {
	case strings.HasSuffix(name, "?"):
		t.Kind = kg.Talk
	case strings.HasSuffix(name, " Quorlmy"), strings.HasSuffix(name, " Quorlmi"), strings.HasSuffix(name, " Zindel"):
		t.Kind = kg.Person
	case name == "Loaf" || strings.HasPrefix(name, "Loaf "):
		t.Kind = kg.Organization
	}
	for k, broader := range known {
		if topic := strings.TrimPrefix(k, "*"); kg.Fold(topic) == key {
			t.Known, t.Topic, t.Broader, t.Name = true, topic != k, broader, topic
		}
	}
	switch {
	case t.Topic:
		t.Kind = kg.Concept
	case name == "Amsterdam":
		t.Kind = kg.Place
	case name == strings.ToLower(name):
		t.Weight = 1
	}
	r.terms[key] = t
	return t
}

// resolve adds the topics implied, sorts the terms, numbers the mentions and
// files each section under what its heading names and the topics of its names.
func (r *reader) resolve() {
	for _, t := range slices.Collect(maps.Values(r.terms)) {
		for _, key := range t.Broader {
			r.term(key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(r.terms)) {
		t := r.terms[key]
		t.Implied = len(t.Forms) == 0
		t.Forms = nil
		r.f.Terms = append(r.f.Terms, *t)
	}
	for i := range r.f.Mentions {
		m := &r.f.Mentions[i]
		m.Term, m.Rule = r.index(m.Rule), "test"
		s := &r.f.Sections[r.f.Sentences[m.Sentence].Section]
		if term := &r.f.Terms[m.Term]; r.f.Sentences[m.Sentence].Heading && !term.Topic {
			s.Topics = append(s.Topics, kg.TopicScore{Topic: term.Key, Score: 0.9})
		}
		for _, key := range r.f.Terms[m.Term].Broader {
			if !slices.ContainsFunc(s.Topics, func(t kg.TopicScore) bool { return t.Topic == key }) {
				s.Topics = append(s.Topics, kg.TopicScore{Topic: key, Score: 0.5 / float64(1+len(s.Topics))})
			}
		}
	}
	for i := range r.f.Relations {
		rel := &r.f.Relations[i]
		source, target, _ := strings.Cut(rel.Trigger, "\x00")
		rel.Source, rel.Target, rel.Trigger = r.index(source), r.index(target), string(rel.Type)
	}
}

func (r *reader) index(name string) int {
	return slices.IndexFunc(r.f.Terms, func(t kg.Term) bool { return t.Key == kg.Fold(name) })
}

// related lists the names related to a name, best first.
func related(t *testing.T, v *View, name string) []string {
	t.Helper()
	answer, err := v.Related(context.Background(), name, kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, n := range answer.Related {
		names = append(names, n.Name)
	}
	return names
}
