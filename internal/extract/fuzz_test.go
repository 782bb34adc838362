package extract

import (
	"slices"
	"strings"
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// FuzzExtract reads arbitrary bytes as a note. Whatever they are, the findings
// point to what exists.
func FuzzExtract(f *testing.F) {
	v := vocabulary(f)
	for _, seed := range []string{
		"# Title - Anna Bold, Engineer, Acme\n\nIstio (which uses Envoy) uses Go.\n",
		"* [[KubeCon]] '19 “Past Present Future” ABC (A Big Cat)\n  * uses\n",
		"# Where «Baking» has Bread «One=Two what One» goes to\n\n1\n",
		"## Attendees\n\n- —\n- Ada Bold (Acme)\n\nPresent:\n\n- . ,\n",
		"Istio\xff, ’s « ‘Kube-\x00 v1.2 U.S. C++ #tag `Helm`",
	} {
		f.Add([]byte(seed))
	}
	x := New(v, vocab.ReadWords())
	f.Fuzz(func(t *testing.T, note []byte) {
		checkFindings(t, x.Extract("a.md", markdown.New().Parse(note)))
	})
}

// checkFindings asserts that all indices and offsets of findings are valid and
// all lists in their order.
func checkFindings(t *testing.T, f kg.Findings) {
	t.Helper()
	if !slices.IsSortedFunc(f.Terms, func(p, q kg.Term) int { return strings.Compare(p.Key, q.Key) }) {
		t.Errorf("terms are not sorted by key")
	}
	for _, term := range f.Terms {
		if term.Key == "" || term.Name == "" || !term.Kind.Valid() {
			t.Errorf("term %+v has no key, name or kind", term)
		}
	}
	at := 0
	for _, m := range f.Mentions {
		if text := f.Sentences[m.Sentence].Text; m.Start < 0 || m.End > len(text) || m.Start >= m.End || m.Term >= len(f.Terms) {
			t.Errorf("mention %+v lies outside %q", m, text)
		}
		if m.Sentence < at {
			t.Errorf("mentions are not in the order of the file")
		}
		at = m.Sentence
	}
	for _, r := range f.Relations {
		if r.Source == r.Target || r.Source >= len(f.Terms) || r.Target >= len(f.Terms) || r.Sentence >= len(f.Sentences) {
			t.Errorf("relation %+v joins nothing", r)
		}
	}
	for _, s := range f.Sentences {
		if s.Subject < 0 || s.Subject > len(f.Terms) || s.Parent >= len(f.Sentences) {
			t.Errorf("sentence %+v has no such subject or parent", s)
		}
	}
	for _, l := range f.Links {
		if l.Sentence < -1 || l.Sentence >= len(f.Sentences) || l.Term < -1 || l.Term >= len(f.Terms) || l.Line < 1 {
			t.Errorf("link %+v stands nowhere or leads to no such term", l)
		}
	}
	for _, s := range f.Sections {
		for _, topic := range s.Topics {
			if !slices.ContainsFunc(f.Terms, func(term kg.Term) bool { return term.Key == topic.Topic }) {
				t.Errorf("section %+v is filed under what is no term", s)
			}
		}
	}
	if !slices.IsSorted(f.Anchors) {
		t.Errorf("anchors %q are not sorted", f.Anchors)
	}
}
