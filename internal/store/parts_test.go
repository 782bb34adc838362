package store

import (
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestParts pairs names with the names that they begin or end with, once in a note, and
// not with those that stand within a word or within the name.
func TestParts(t *testing.T) {
	var f kg.Findings
	var terms []part
	for _, names := range [][]string{
		{"Azure Logic Apps", "Azure Logic Apps", "azure logic apps"},
		{"Go", "Go"},
		{"Google Cloud Run", "Cloud Run"},
		{"Microsoft Azure", "Azure"},
		{"Logic", "Logic"},
		{"Run", "run"},
		{"Google", "Google"},
		{"Unnamed Azure"},     // implied: no mention of its own
		{"Run Azure", "seen"}, // that is what the note calls it, if no vocabulary does
	} {
		var p part
		for _, form := range names[1:] {
			p.forms = addForm(p.forms, form)
		}
		f.Terms, terms = append(f.Terms, kg.Term{Key: kg.Fold(names[0]), Name: names[0], Known: names[0] != "Run Azure"}), append(terms, p)
	}
	var got []string
	for _, p := range pairs(&f, terms) {
		if p.n != (counts{inNote: 1, filed: 1}) {
			t.Errorf("%v", p)
		}
		got = append(got, f.Terms[p.a].Name+", "+f.Terms[p.b].Name)
	}
	want := []string{"Azure Logic Apps, Microsoft Azure", "Google Cloud Run, Google", "Google Cloud Run, Run"}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
