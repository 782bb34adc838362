package query

import (
	"fmt"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// tongue is a language of a few words, which counts how often each is looked up.
type tongue struct {
	words string
	asked map[string]int
}

func (l tongue) Common(word string) bool {
	l.asked[word]++
	return strings.Contains(l.words, " "+word+" ")
}

func (tongue) Function(word string) bool { return word == "the" }
func (tongue) Meant(string) []string     { return nil }
func (tongue) Negative(word string) bool { return word == "zorkish" || word == "flibber" }

// counting is a source that counts which notes are read.
type counting struct {
	Source
	read int
}

func (c *counting) Lend(id kg.NoteID) (*kg.Stored, error) {
	c.read++
	return c.Source.Lend(id)
}

// TestFrequentReadsSome reads a bounded part of the notes, also where it can use none.
func TestFrequentReadsSome(t *testing.T) {
	notes := notebook{}
	for i := range frequentRead + 20 {
		notes[fmt.Sprintf("%d.md", i)] = "alle haben die Quelltexte gesehen"
	}
	v := notes.view(t)
	source := &counting{Source: v.src}
	v.src = source
	list, err := v.frequent(t.Context(), tongue{" room ", map[string]int{}})
	if err != nil || len(list) > 0 {
		t.Fatalf("%v, %v", list, err)
	}
	if source.read != frequentRead {
		t.Errorf("%d notes read, want %d", source.read, frequentRead)
	}
}

// TestLanguageIsAskedLittle tells the language of a note by its beginning, and looks a word up no
// more often for standing there often.
func TestLanguageIsAskedLittle(t *testing.T) {
	l := tongue{" room ", map[string]int{}}
	tally := newTally(notebook{}.view(t), l)
	n := &kg.Stored{}
	n.Sections = make([]kg.Section, 1)
	for i := range 100 {
		n.Sentences = append(n.Sentences, kg.Sentence{Text: fmt.Sprintf("the room the room the w%c%c", 'a'+i/10, 'a'+i%10)})
	}
	if !tally.readable(n) {
		t.Error("the note isn't readable")
	}
	if want := 2 + readableBy/6 + 1; len(tally.plain) > want {
		t.Errorf("%d words looked at, want %d", len(tally.plain), want)
	}
	clear(l.asked)
	for id := range kg.NoteID(3) {
		if err := tally.read(id, n); err != nil {
			t.Fatal(err)
		}
	}
	for word, times := range l.asked {
		if times > 3 { // for the language of a note, for its stem, as it stands
			t.Errorf("%q is looked up %d times", word, times)
		}
	}
}

// TestNameless leaves out words that have a capital and name nothing, and takes them in small letters.
func TestNameless(t *testing.T) {
	const line = "the room the room the Zorkish the room | the flibber the room"
	v := notebook{"a.md": line, "b.md": line + " | a zorkish the room", "c.md": line}.view(t)
	list, err := v.frequent(t.Context(), tongue{" room a ", map[string]int{}})
	if err != nil || len(list) != 1 || list[0].name != "flibber" {
		t.Errorf("%+v, %v", list, err)
	}
}

// TestKindOfFrequent proposes something made only where a capital stands inside a word.
func TestKindOfFrequent(t *testing.T) {
	for name, want := range map[string]kg.Kind{
		"zorkbuf": kg.Concept, "Holistic": kg.Concept, "T cells": kg.Concept, "Cell Router": kg.Concept, "Cell-Router": kg.Concept,
		"ZorkBuf": kg.Project, "cell routeR": kg.Project, "über": kg.Concept, "Über": kg.Concept, "zÜrk": kg.Project,
	} {
		if got := frequentProposal(&frequent{name: name}).Kind; got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}

// TestKindOfBoth takes what rules have found and the notes mostly write small for an idea, unless more
// is known of it than that it has a capital.
func TestKindOfBoth(t *testing.T) {
	for _, c := range []struct {
		found kg.Kind
		often string
		want  kg.Kind
	}{{kg.Project, "zorkbuf", kg.Concept}, {kg.Project, "Zorkbuf", kg.Project}, {kg.Person, "zorkbuf", kg.Person}} {
		p := proposal{SuggestedName: kg.SuggestedName{Name: "Zorkbuf", Kind: c.found}}
		p.often(frequentProposal(&frequent{name: c.often}))
		if p.Kind != c.want {
			t.Errorf("%s, often %s: %s, want %s", c.found, c.often, p.Kind, c.want)
		}
	}
}
