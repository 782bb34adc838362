package query

import (
	"fmt"
	"testing"
)

// TestQuestion: the little words of a question need not be there; those of what is no question,
// those in quotes, and those that are all there is have to.
func TestQuestion(t *testing.T) {
	v := notebook{
		"a.md": "Somebody who shipped zebras", "b.md": "The zebra has been shipped by Loaf", "c.md": "What it was",
		"d.md": "A zebra for the WHO", "e.md": "Of the shipped goods none is here",
	}.view(t)
	for query, want := range map[string]string{
		"who shipped zebras":       "a.md b.md",
		"Who has shipped a zebra?": "a.md b.md",
		"shipped who zebras":       "a.md",
		`"who" shipped zebra`:      "a.md",
		"WHO zebra":                "a.md d.md",
		"what was it":              "c.md",
		"-what who shipped zebras": "a.md",
		"who* shipped zebras":      "a.md",
		"what it -shipped":         "c.md",
		"has I shipped zebras":     "a.md b.md",
		"who -shipped zebra":       "d.md",
	} {
		if got := foundBy(t, v, query); got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
}

// TestQuestionMarks: the little words of a question are not marked where they stand.
func TestQuestionMarks(t *testing.T) {
	v := notebook{"a.md": "Somebody who shipped zebras"}.view(t)
	for _, h := range hitsOf(t, v, "who shipped zebra", -1).Hits {
		if want := "[[13 20] [21 27]]"; fmt.Sprint(h.Marks) != want {
			t.Errorf("%v, want %s", h.Marks, want)
		}
	}
}

// TestQuestionWhole: a little word that the notes don't have isn't taken apart into two that they need.
func TestQuestionWhole(t *testing.T) {
	v := notebook{"a.md": "A zebra", "b.md": "Some zebra, and its body"}.view(t)
	if got := foundBy(t, v, "has somebody a zebra"); got != "a.md b.md" {
		t.Errorf("%q", got)
	}
}

// TestQuestionAsked: a section that has all of a question side by side comes first, and not one
// that has only the little word beside.
func TestQuestionAsked(t *testing.T) {
	long := "\nSo much was said on that day that nobody took down any more of it than this"
	v := notebook{"asked.md": "So, what is zebra?" + long + long, "other.md": "Zebra, zebra: that is zebra", "e.md": "Else"}.view(t)
	if got := foundBy(t, v, "what is zebra"); got != "asked.md other.md" {
		t.Errorf("%q", got)
	}
	v = notebook{"who.md": "He, who shipped it, has a zebra" + long, "other.md": "Zebra, zebra: shipped", "e.md": "Else"}.view(t)
	if got := foundBy(t, v, "who shipped zebra"); got != "other.md who.md" {
		t.Errorf("%q", got)
	}
}
