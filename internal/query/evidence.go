package query

import (
	"cmp"
	"math"
	"slices"

	"notes/pkg/kg"
)

// How near two names stand in a place, best first.
const (
	saidAsShown = iota // the relation by which an edge is shown
	saidOfBoth
	inOneSentence
	byPronoun // in one sentence, which speaks of one of them by a pronoun
	inOneBlock
	underOneHeading
	inOneSection
	inOneNote
)

const (
	commonNotes  = 128 // notes with both names that are looked at, at most
	notesRead    = 4   // notes that are read for their sentences; so many with both in one suffice
	placesInNote = 4   // sentences of one note that are considered
)

// place is a sentence that may be evidence for a tie.
type place struct {
	note     kg.NoteID
	sentence int
	class    int
	length   int // of the sentence in bytes; 0 where only the note tells it
	relation string
}

// lister gives the postings of a term.
type lister = func(kg.TermID) seeker

// places lists the sentences that may be the evidence of a tie, of the notes
// that are to be read for it.
func (v *View) places(list lister, a, b *group, shown kg.RelationType, limit int) ([]place, error) {
	places, err := v.stated(a, b, shown)
	if err != nil {
		return nil, err
	}
	if len(places) < limit {
		near, err := nearBoth(list, a, b)
		if err != nil {
			return nil, err
		}
		places = append(places, near...)
	}
	return ofFirstNotes(places), nil
}

// ofFirstNotes keeps the places up to the last note that is read.
func ofFirstNotes(places []place) []place {
	notes := make([]kg.NoteID, 0, notesRead)
	for i, p := range places {
		if slices.Contains(notes, p.note) {
			continue
		}
		if len(notes) == notesRead {
			return places[:i]
		}
		notes = append(notes, p.note)
	}
	return places
}

// stated lists the sentences that state a relation between two entities, those
// of the relation shown first, of equals the shortest.
func (v *View) stated(a, b *group, shown kg.RelationType) ([]place, error) {
	said, err := v.statements(a, b)
	places := make([]place, 0, len(said))
	for _, s := range said {
		class := saidOfBoth
		if s.Type == shown {
			class = saidAsShown
		}
		places = append(places, place{s.Note, s.Sentence, class, s.Length, string(s.Type)})
	}
	slices.SortStableFunc(places, func(p, q place) int {
		return cmp.Or(cmp.Compare(p.class, q.class), cmp.Compare(p.length, q.length), cmp.Compare(p.note, q.note))
	})
	return places[:min(len(places), notesRead)], err
}

// nearBoth lists places that name two entities near each other.
func nearBoth(list lister, a, b *group) ([]place, error) {
	var places []place
	for _, x := range a.members {
		for _, y := range b.members {
			near, err := commonPlaces(list(x), list(y))
			if err != nil {
				return nil, err
			}
			places = append(places, near...)
		}
	}
	slices.SortFunc(places, func(p, q place) int {
		return cmp.Or(cmp.Compare(p.class, q.class), cmp.Compare(p.note, q.note), cmp.Compare(p.sentence, q.sentence))
	})
	return places, nil
}

// commonPlaces walks the postings of two terms side by side.
func commonPlaces(seekX, seekY seeker) (places []place, err error) {
	near := 0
	for from, n := kg.NoteID(0), 0; n < commonNotes && near < notesRead; n++ {
		p, q, ok, err := nextCommon(seekX, seekY, from)
		if err != nil || !ok {
			return places, err
		}
		found := placesIn(p, q)
		if found[0].class == inOneSentence {
			near++
		}
		places = append(places, found...)
		if p.Note == math.MaxUint64 {
			break
		}
		from = p.Note + 1
	}
	return places, nil
}

// seeker finds the first posting from a note on.
type seeker = func(kg.NoteID) (kg.Posting, bool, error)

func nextCommon(seekX, seekY seeker, from kg.NoteID) (p, q kg.Posting, ok bool, err error) {
	for {
		if p, ok, err = seekX(from); !ok || err != nil {
			return p, q, false, err
		}
		if q, ok, err = seekY(p.Note); !ok || err != nil {
			return p, q, false, err
		}
		if p.Note == q.Note {
			return p, q, true, nil
		}
		from = q.Note
	}
}

// placesIn lists the sentences of a note that name both terms, or else the one
// that names the second nearest to one that names the first.
func placesIn(p, q kg.Posting) []place {
	var places []place
	best := place{note: p.Note, class: inOneNote}
	distance := math.MaxInt
	for _, s := range q.Sentences {
		i, both := slices.BinarySearch(p.Sentences, s)
		if both && len(places) < placesInNote {
			places = append(places, place{note: p.Note, sentence: s, class: inOneSentence})
		}
		for _, j := range [2]int{i - 1, i} {
			if j >= 0 && j < len(p.Sentences) && max(s-p.Sentences[j], p.Sentences[j]-s) < distance {
				distance, best.sentence = max(s-p.Sentences[j], p.Sentences[j]-s), s
			}
		}
	}
	if len(places) == 0 {
		places = append(places, best)
	}
	return places
}

// quoted is evidence with what it is sorted by.
type quoted struct {
	kg.Evidence
	class int
}

// best returns the best quotations of different sentences, at most limit; never nil.
func best(list []quoted, limit int) []kg.Evidence {
	list = distinct(list, limit)
	out := make([]kg.Evidence, len(list))
	for i, q := range list {
		out[i] = q.Evidence
	}
	return out
}

// distinct sorts quotations and keeps the first of each sentence, at most limit. What differs from
// one in its signs or a word in ten is the same: two copies of a post prove once.
func distinct(list []quoted, limit int) []quoted {
	slices.SortFunc(list, compareQuoted)
	out := make([]quoted, 0, min(len(list), limit))
	for _, q := range list {
		same := func(other quoted) bool { return sameSaid(other.Text, q.Text) }
		if len(out) < limit && !slices.ContainsFunc(out, same) {
			out = append(out, q)
		}
	}
	return out
}

func compareQuoted(x, y quoted) int {
	return cmp.Or(
		cmp.Compare(x.class, y.class), cmp.Compare(len(x.Text), len(y.Text)),
		compareStems(x.Note, y.Note), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column), cmp.Compare(x.Relation, y.Relation),
	)
}

// quote makes evidence of a place in a note.
func (p place) quote(n *kg.Stored, a, b *group) (quoted, bool) {
	if p.sentence >= len(n.Sentences) {
		return quoted{}, false
	}
	s := n.Sentences[p.sentence]
	q := quoted{passageOf(n, p.sentence, a, b).evidence(n, p.relation), p.class}
	switch {
	case p.class <= saidOfBoth:
		q.Near = takenFrom(n, p.sentence, a, b)
		return q, true
	case p.class == inOneNote:
		q.class, q.Near = beside(n, p.sentence, a, n.Mentions)
	case s.Heading:
		q.class = inOneBlock // a heading names much and says little
	default:
		q.class, q.Near = spokenOf(n, p.sentence, a, b)
	}
	q.Relation = string(kg.Mentioned)
	if links(n, p.sentence, a, b) {
		q.Relation = string(kg.Linked)
	}
	return q, true
}

// takenFrom is the sentence from which one that states something of two entities takes
// the one that it doesn't name: of its block, or one that leads to it, such as a heading,
// or the nearest; empty where it names both.
func takenFrom(n *kg.Stored, sentence int, a, b *group) string {
	for _, g := range []*group{a, b} {
		if names(n, sentence, g) {
			continue
		}
		if _, near := beside(n, sentence, g, mentionsBefore(n, sentence)); near != "" {
			return near
		}
		_, near := beside(n, sentence, g, n.Mentions)
		return near
	}
	return ""
}

// spokenOf says whether a sentence that speaks of both entities names both, and where
// it doesn't which one before it names the other.
func spokenOf(n *kg.Stored, sentence int, a, b *group) (class int, near string) {
	for _, g := range []*group{a, b} {
		if names(n, sentence, g) {
			continue
		}
		for before := sentence - 1; before >= 0 && near == ""; before-- {
			if names(n, before, g) {
				near = passageOf(n, before, g).text
			}
		}
		return byPronoun, near
	}
	return inOneSentence, ""
}

// names reports whether a sentence mentions an entity by name.
func names(n *kg.Stored, sentence int, g *group) bool {
	return slices.ContainsFunc(mentionsAt(n, sentence), func(m kg.Mention) bool { return slices.Contains(g.members, n.IDs[m.Term]) })
}

// beside says how near to a sentence the nearest of some mentions of an entity is, and
// the sentence that it stands in, of equals the one fewest sentences away; empty where it
// is that sentence, which needs no other.
func beside(n *kg.Stored, sentence int, g *group, mentions []kg.Mention) (class int, near string) {
	class, far := inOneNote, math.MaxInt
	s := n.Sentences[sentence]
	for i := range mentions {
		m := &mentions[i]
		if !slices.Contains(g.members, n.IDs[m.Term]) {
			continue
		}
		other, at, distance := n.Sentences[m.Sentence], inOneNote, max(m.Sentence-sentence, sentence-m.Sentence)
		switch {
		case other.Block == s.Block:
			at = inOneBlock
		case leadsTo(n, m.Sentence, s):
			at = underOneHeading
		case other.Section == s.Section:
			at = inOneSection
		}
		if at < class || at == class && distance < far {
			class, far, near = at, distance, passageWith(n, m).text
		}
	}
	if far == 0 {
		return class, ""
	}
	return class, near
}

// leadsTo reports whether a sentence is among those that lead to another one:
// of list items, of paragraphs before lists, headings.
func leadsTo(n *kg.Stored, above int, s kg.Sentence) bool {
	for at := s.Parent; at >= above; at = n.Sentences[at].Parent {
		if at == above {
			return true
		}
	}
	return false
}

// links reports whether a sentence introduces one of two entities by a link.
func links(n *kg.Stored, sentence int, a, b *group) bool {
	return slices.ContainsFunc(n.Links, func(l kg.Link) bool {
		return l.Sentence == sentence && l.Term >= 0 && (slices.Contains(a.members, n.IDs[l.Term]) || slices.Contains(b.members, n.IDs[l.Term]))
	})
}
