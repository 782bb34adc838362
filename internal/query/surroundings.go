package query

import (
	"strings"

	"notes/pkg/kg"
)

// Surroundings are what keeps names in a note from meaning another note, or from being linked to it:
// longer names that they are only a part of, and links that are there already.
type Surroundings struct {
	Linked []string // paths of the notes that the note links to, in no order

	longer map[int][]longName // by sentence
}

// longName is a name of more than one word, and what it names.
type longName struct {
	piece
	entity kg.TermID
}

// Linkable knows of all notes what a new link has to heed.
type Linkable struct {
	library *library
	around  map[string]Surroundings
}

// Linkable returns what new links in the notes that pass have to heed.
func (v *View) Linkable(pass func(*kg.Note) bool) (Linkable, error) {
	out := Linkable{v.library(), map[string]Surroundings{}}
	for id, h := range v.src.Heads() {
		if !pass(&h) {
			continue
		}
		n, err := v.lend(id)
		if err != nil {
			return out, err
		}
		around := Surroundings{Linked: out.library.linked(n)}
		if around.longer, err = v.longNames(n); err != nil {
			return out, err
		}
		out.around[h.Path] = around
	}
	return out, nil
}

// Around returns the surroundings of names in a note.
func (l *Linkable) Around(path string) Surroundings { return l.around[path] }

// Leads reports whether a wikilink in one note leads to another and to no third.
func (l *Linkable) Leads(from, target, to string) bool {
	d := l.library.resolve(from, &kg.Link{Target: target, Wiki: true})
	return d.state == kg.Resolved && d.notes[0].Path == to
}

// linked returns the paths of the notes that a note links to.
func (l *library) linked(n *kg.Stored) (list []string) {
	for i := range n.Links {
		if link := &n.Links[i]; !external(link) {
			list = append(list, paths(l.resolve(n.Note.Path, link).notes)...)
		}
	}
	return list
}

// longNames returns where names of more than one word stand in a note, by sentence.
func (v *View) longNames(n *kg.Stored) (map[int][]longName, error) {
	list := map[int][]longName{}
	for _, m := range n.Mentions {
		if !strings.ContainsFunc(n.Sentences[m.Sentence].Text[m.Start:m.End], func(r rune) bool { return !isWordRune(r) }) {
			continue
		}
		g, ok, err := v.accepted(n.IDs[m.Term])
		if err != nil {
			return nil, err
		}
		if ok {
			list[m.Sentence] = append(list[m.Sentence], longName{piece{m.Start, m.End}, g.head})
		}
	}
	return list, nil
}

// Part reports whether what stands between two places of a sentence is only a part of the name of
// something that a name of a note doesn't mean: GitHub in GitHub Actions. The name of an event is a
// part of those of its editions, which its year tells apart.
func (s *Surroundings) Part(name NoteName, sentence, start, end int) bool {
	if name.Year != "" {
		return false
	}
	for _, l := range s.longer[sentence] {
		if l.start <= start && end <= l.end && l.end-l.start > end-start && !name.means[l.entity] {
			return true
		}
	}
	return false
}
