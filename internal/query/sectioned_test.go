package query

import (
	"testing"
	"time"

	"notes/internal/stopwatch"
	"notes/pkg/kg"
)

// TestIsIndex takes a list of links for what it is, and no section that has some.
func TestIsIndex(t *testing.T) {
	texts := []string{"Talks", "The first talk", "The second talk (slides)", "What we heard of meshes, and who said so.", "The mesh, told in a sentence with a link."}
	n := &kg.Stored{}
	n.Sections = make([]kg.Section, 2)
	for i, section := range []int{0, 0, 0, 1, 1} {
		n.Sentences = append(n.Sentences, kg.Sentence{Section: section, Text: texts[i], Heading: i == 0})
	}
	for _, l := range []struct {
		sentence int
		text     string
	}{{1, "The first talk"}, {2, "The second talk"}, {2, "slides"}, {3, "meshes"}, {4, "mesh"}} {
		n.Links = append(n.Links, kg.Link{Sentence: l.sentence, Text: l.text})
	}
	var s sectioned
	for range 2 { // what was known of another note is forgotten
		s.arrange(n)
		if !s.isIndex(0) || s.isIndex(1) {
			t.Errorf("%v, %v; want true, false", s.isIndex(0), s.isIndex(1))
		}
	}
}

// TestFilingIsLinear files each section of a note. Of twenty times as many sections each may take a
// little longer, not twenty times as long.
func TestFilingIsLinear(t *testing.T) {
	const few, many, limit = 1_000, 20_000, 5
	a, b := perFiling(few), perFiling(many)
	for tries := 0; tries < 12 && b > limit*a; tries++ { // a busy machine takes longer now and then
		a, b = max(a, perFiling(few)), min(b, perFiling(many))
	}
	if b > limit*a {
		t.Errorf("of %d sections each takes %v, of %d %v", many, b, few, a)
	}
}

// perFiling is the time that each section of a note takes that is filed.
func perFiling(sections int) time.Duration {
	n := &kg.Stored{IDs: []kg.TermID{1}}
	n.Sections = make([]kg.Section, sections)
	for i := range n.Sections {
		n.Sentences = append(n.Sentences, kg.Sentence{Section: i, Text: "Istio"})
		n.Mentions = append(n.Mentions, kg.Mention{Sentence: i})
		n.Links = append(n.Links, kg.Link{Sentence: i, Text: "Istio"})
	}
	t := filedTopic{speakers: speakers{&termSet{}, &termSet{}}, votes: map[kg.TermID]float64{}}
	return stopwatch.Cost(func() {
		var note sectioned
		note.arrange(n)
		for i := range n.Sections {
			t.file(&note, kg.Filing{Section: i, Score: 1})
		}
	}) / time.Duration(sections)
}
