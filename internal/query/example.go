package query

import (
	"cmp"

	"notes/pkg/kg"
)

// examplesRead bounds how many notes are read for one example.
const examplesRead = 4

// example is a mention with what it is sorted by.
type example struct {
	kg.Evidence
	heading bool
}

// example returns a sentence that mentions an entity, with the place of the
// mention: prose before headings, of equals the shorter, then by path and
// line. The notes looked at are drawn by the hash of their path.
func (v *View) example(g *group) (kg.Evidence, error) {
	var best example
	for p, err := range v.inFirst(g, examplesRead) {
		if err == nil {
			best, err = v.better(best, p.Note, p.term)
		}
		if err != nil {
			return kg.Evidence{}, err
		}
	}
	return best.Evidence, nil
}

// better returns the best of an example and the mentions of a term in a note.
func (v *View) better(best example, note kg.NoteID, id kg.TermID) (example, error) {
	n, err := v.note(note)
	if err != nil {
		return best, err
	}
	for i := range n.Mentions {
		m := &n.Mentions[i]
		if n.IDs[m.Term] != id {
			continue
		}
		e := example{passageWith(n, m).evidence(n, string(kg.Mentioned)), n.Sentences[m.Sentence].Heading}
		if best.Note == "" || compareExamples(e, best) < 0 {
			best = e
		}
	}
	return best, nil
}

func compareExamples(a, b example) int {
	return cmp.Or(
		boolOrder(b.heading, a.heading), cmp.Compare(len(a.Text), len(b.Text)),
		compareStems(a.Note, b.Note), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
	)
}
