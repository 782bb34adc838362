package query

import "notes/pkg/kg"

// Surroundings are what keeps names in a note from meaning another note, or from being linked to it:
// names of something else that they are or are a part of, and links that are there already.
type Surroundings struct {
	Linked []string // paths of the notes that the note links to, in no order

	names map[int][]standing // by sentence
}

// standing is where a name stands, and what it names.
type standing struct {
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
		if around.names, err = v.namesIn(n); err != nil {
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

// namesIn returns where names stand in a note, by sentence.
func (v *View) namesIn(n *kg.Stored) (map[int][]standing, error) {
	list := map[int][]standing{}
	for _, m := range n.Mentions {
		g, ok, err := v.accepted(n.IDs[m.Term])
		if err != nil {
			return nil, err
		}
		if ok {
			list[m.Sentence] = append(list[m.Sentence], standing{piece{m.Start, m.End}, g.head})
		}
	}
	return list, nil
}

// Part reports whether what stands between two places of a sentence is the name of something that a name
// of a note doesn't mean, or a part of that: GitHub in GitHub Actions. The name of an event is a
// part of those of its editions, which its year tells apart.
func (s *Surroundings) Part(name NoteName, sentence, start, end int) bool {
	if name.Year != "" {
		return false
	}
	for _, l := range s.names[sentence] {
		if l.start <= start && end <= l.end && !name.means[l.entity] {
			return true
		}
	}
	return false
}
