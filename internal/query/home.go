package query

import (
	"cmp"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// homeNotes bounds how many notes of an entity are asked where it is at home.
// They are the first by the hash of their path, so the same in every index.
const homeNotes = 16

// home is a section of a note with the topic that it is filed under first.
type home struct {
	topic kg.TermID
	hash  uint64 // of the topic's key
	score float64
}

// before reports whether h is the better topic of a section.
func (h home) before(other home) bool {
	return cmp.Or(cmp.Compare(h.score, other.score), cmp.Compare(other.hash, h.hash)) > 0
}

type sectionID struct {
	note    kg.NoteID
	section int
}

// house says of each node which topic it is at home under in these notes, whatever it is
// filed under in general: a picture shows what the notes say. groups are those that were
// drawn, nodes are sorted by ID.
func (v *View) house(groups []*group, nodes []kg.Node) error {
	homes, err := v.homes()
	if err != nil {
		return err
	}
	for _, g := range groups {
		e, err := v.entry(g.head)
		if err != nil {
			return err
		}
		i, ok := slices.BinarySearchFunc(nodes, e.Key, func(n kg.Node, id string) int { return strings.Compare(n.ID, id) })
		if !ok {
			continue
		}
		if nodes[i].HomeTopic, err = v.homeOf(g, homes); err != nil {
			return err
		}
	}
	return nil
}

// homes maps the sections that are filed under a topic to the best of theirs,
// of equals the one with the lower hash.
func (v *View) homes() (map[sectionID]home, error) {
	homes := map[sectionID]home{}
	for id, sums := range v.src.Terms() {
		if !sums.Topic {
			continue
		}
		for f, err := range v.src.Filings(id) {
			if err != nil {
				return nil, err
			}
			at, found := sectionID{f.Note, f.Section}, home{id, sums.Hash, f.Score}
			if best, ok := homes[at]; !ok || found.before(best) {
				homes[at] = found
			}
		}
	}
	return homes, nil
}

// homeOf names the topic of most of the sections that name an entity; none if no topic
// has more than half of them.
func (v *View) homeOf(g *group, homes map[sectionID]home) (string, error) {
	sections, err := v.sectionsWith(g, homeNotes)
	if err != nil {
		return "", err
	}
	votes, total := map[kg.TermID]int{}, 0
	for at := range sections {
		if h, filed := homes[at]; filed {
			votes[h.topic]++
			total++
		}
	}
	for topic, n := range votes {
		if 2*n <= total {
			continue
		}
		e, err := v.entry(topic)
		return nameOf(&e), err
	}
	return "", nil
}

// sectionsWith returns the sections of the first notes that name an entity which do.
func (v *View) sectionsWith(g *group, most int) (map[sectionID]bool, error) {
	sections := map[sectionID]bool{}
	for p, err := range v.inFirst(g, most) {
		if err != nil {
			return nil, err
		}
		note, err := v.note(p.Note)
		if err != nil {
			return nil, err
		}
		for _, i := range p.Sentences {
			sections[sectionID{p.Note, note.Sentences[i].Section}] = true
		}
	}
	return sections, nil
}
