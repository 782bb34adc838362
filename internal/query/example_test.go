package query

import (
	"strings"
	"testing"
	"unicode/utf8"

	"notes/pkg/kg"
)

// TestExamplesAreCut shows of a long sentence what is around the name that it is an
// example of, be that an entity or words that stand there often.
func TestExamplesAreCut(t *testing.T) {
	far := strings.Repeat("blah ", 200)
	v := notebook{"a.md": far + "and [Flux] with a cell router " + far}.view(t)
	id, ok := v.src.Term("flux")
	if !ok {
		t.Fatal("there is no Flux")
	}
	entity, err := v.example(&group{head: id, members: []kg.TermID{id}})
	if err != nil {
		t.Fatal(err)
	}
	f := &frequent{name: "cell router"}
	for note := range v.src.Heads() {
		f.notes = append(f.notes, note)
	}
	words, err := v.wordingExample(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []kg.Evidence{entity, words} {
		if !strings.Contains(e.Text, "Flux with a cell router") || utf8.RuneCountInString(e.Text) > mostShown+2 || e.Line != 1 {
			t.Errorf("%+v", e)
		}
	}
}
