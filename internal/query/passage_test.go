package query

import (
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestPlaceOfLongSentence shows a sentence of which a part is left out: its place is where
// what is shown begins, or where its beginning is left out the first name.
func TestPlaceOfLongSentence(t *testing.T) {
	far := strings.Repeat("blah ", 100)
	n := &kg.Stored{IDs: []kg.TermID{7, 8}}
	for i, text := range []string{"Alone, Blorf uses Zorblax " + far, far + "Blorf uses Zorblax.", "Blorf uses " + far + "Zorblax.", "Blorf uses Zorblax."} {
		n.Sentences = append(n.Sentences, kg.Sentence{Text: text, Line: i + 1, Column: 3})
		for term, name := range []string{"Blorf", "Zorblax"} {
			at := strings.Index(text, name)
			n.Mentions = append(n.Mentions, kg.Mention{Term: term, Sentence: i, Start: at, End: at + len(name), Line: i + 1, Column: 3 + at})
		}
	}
	for i, want := range []int{3, 3 + len(far), 3, 3} {
		p := passageOf(n, i, &group{members: []kg.TermID{7}}, &group{members: []kg.TermID{8}})
		if p.column != want || p.line != i+1 {
			t.Errorf("%q is at %d:%d, want %d:%d", p.text, p.line, p.column, i+1, want)
		}
		if strings.HasPrefix(p.text, leftOut) != (want != 3) {
			t.Errorf("%q is cut elsewhere than the test wants", p.text)
		}
	}
}

// TestBesideItself: a sentence that names an entity is not led to by another, least of all
// by itself.
func TestBesideItself(t *testing.T) {
	n := &kg.Stored{IDs: []kg.TermID{7}}
	n.Sentences = []kg.Sentence{{Text: "Blorf first", Parent: -1}, {Text: "Blorf again", Parent: -1}, {Text: "Nothing", Parent: -1}}
	n.Mentions = []kg.Mention{{Sentence: 0, End: 5}, {Sentence: 1, End: 5}}
	for sentence, want := range []string{"", "", "Blorf again"} {
		if _, near := beside(n, sentence, &group{members: []kg.TermID{7}}, n.Mentions); near != want {
			t.Errorf("%q is led to by %q, want %q", n.Sentences[sentence].Text, near, want)
		}
	}
}
