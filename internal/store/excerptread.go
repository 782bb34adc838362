package store

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// The methods below answer as those of [Reader] with the same names do.

// Heads yields the heads of the notes, in the order of their numbers.
func (x *Excerpt) Heads() iter.Seq2[kg.NoteID, kg.Note] {
	return func(yield func(kg.NoteID, kg.Note) bool) {
		for _, id := range x.order {
			if !yield(id, x.heads[id]) {
				return
			}
		}
	}
}

// Files yields the files of all notes, those that are not in the excerpt too.
func (x *Excerpt) Files() iter.Seq2[string, kg.Stamp] { return x.r.Files() }

// Linking yields the notes with a link whose target has this key, in any order.
func (x *Excerpt) Linking(key string) iter.Seq[kg.NoteID] {
	return func(yield func(kg.NoteID) bool) {
		for id := range x.r.Linking(key) {
			if _, ok := x.heads[id]; ok && !yield(id) {
				return
			}
		}
	}
}

// Head returns what is known of a note as a whole.
func (x *Excerpt) Head(id kg.NoteID) (kg.Note, error) {
	return x.heads[id], nil
}

// Note returns a note.
func (x *Excerpt) Note(id kg.NoteID) (*kg.Stored, error) {
	if x.added != nil && x.added.notes[id] != nil {
		return x.added.notes[id], nil
	}
	return x.r.Note(id)
}

// Lend returns a note for a short time, see [Reader.Lend].
func (x *Excerpt) Lend(id kg.NoteID) (*kg.Stored, error) {
	if x.added != nil && x.added.notes[id] != nil {
		return x.added.notes[id], nil
	}
	return x.r.Lend(id)
}

// Terms yields all terms that a note holds, with their sums, in any order.
func (x *Excerpt) Terms() iter.Seq2[kg.TermID, kg.Sums] {
	return func(yield func(kg.TermID, kg.Sums) bool) {
		for id := range x.sums().terms {
			if !yield(id, x.Sums(id)) {
				return
			}
		}
	}
}

// Sums returns the sums of a term, all zero if there is no such term. They count no ties,
// see [Excerpt.Degree].
func (x *Excerpt) Sums(id kg.TermID) kg.Sums {
	t := x.sums().terms[id]
	if t == nil {
		return kg.Sums{}
	}
	return t.sums
}

// Joins reports whether a note says that a term is the same as another one.
func (x *Excerpt) Joins(id kg.TermID) bool { return x.Sums(id).Joins > 0 }

// Certain reports whether a term stands in a note and is known or one is sure of it.
func (x *Excerpt) Certain(id kg.TermID) bool {
	s := x.Sums(id)
	return s.Notes > 0 && (s.Known || s.Sure > 0)
}

// Joining yields all terms of which a note says that they are the same as another one.
func (x *Excerpt) Joining() iter.Seq[kg.TermID] {
	return func(yield func(kg.TermID) bool) {
		for id, t := range x.sums().terms {
			if t.sums.Joins > 0 && !yield(id) {
				return
			}
		}
	}
}

// Entry returns what the notes say about a term by itself.
func (x *Excerpt) Entry(id kg.TermID) (kg.Entry, error) {
	t := x.sums().terms[id]
	if t == nil {
		return kg.Entry{}, nil
	}
	out, err := t.entry.answer()
	return out, x.r.damaged("a term", err)
}

// Term returns the number of the term with a folded key.
func (x *Excerpt) Term(key string) (kg.TermID, bool) {
	id, ok := x.sums().keys[key]
	return id, ok
}

// Named yields the terms for which a folded name is another name.
func (x *Excerpt) Named(name string) iter.Seq[kg.TermID] {
	return slices.Values(x.sums().rows.names[name])
}

// Joined yields the terms that a note says are the same as id.
func (x *Excerpt) Joined(id kg.TermID) iter.Seq[kg.TermID] {
	return slices.Values(x.sums().rows.joins[id])
}

// Members yields the terms that are filed under a topic.
func (x *Excerpt) Members(topic kg.TermID) iter.Seq[kg.TermID] {
	return slices.Values(x.sums().rows.members[topic])
}

// Names yields the folded names that begin with prefix and the terms they
// name: first all keys, then all other names, each sorted.
func (x *Excerpt) Names(prefix string) iter.Seq2[string, kg.TermID] {
	return func(yield func(string, kg.TermID) bool) {
		for _, key := range slices.Sorted(maps.Keys(x.sums().keys)) {
			if strings.HasPrefix(key, prefix) && !yield(key, x.added.keys[key]) {
				return
			}
		}
		for _, name := range x.sums().rows.sorted {
			if !strings.HasPrefix(name, prefix) {
				continue
			}
			for _, id := range x.sums().rows.names[name] {
				if !yield(name, id) {
					return
				}
			}
		}
	}
}

// Degree returns to how many other terms a term is joined.
func (x *Excerpt) Degree(id kg.TermID) int { return len(x.near(id)) }

// Ties yields what joins a term to others. They are added up when they are
// asked for the first time: many questions need none.
func (x *Excerpt) Ties(id kg.TermID, _ func(kg.TermID, kg.Tie) bool) iter.Seq2[kg.Tie, error] {
	return func(yield func(kg.Tie, error) bool) {
		for _, n := range x.near(id) {
			if !yield(n.answer(), nil) {
				return
			}
		}
	}
}

func (x *Excerpt) near(id kg.TermID) []neighbour {
	a := x.sums()
	if a.ties == nil {
		a.ties = map[kg.TermID][]neighbour{}
		_ = a.changes.sum(int(a.limit), func(id kg.TermID, ends []neighbour) error {
			a.ties[id] = slices.Clone(ends)
			return nil
		})
	}
	return a.ties[id]
}

// Postings returns a function that gives the first note from a number on which
// mentions a term.
func (x *Excerpt) Postings(id kg.TermID) func(from kg.NoteID) (kg.Posting, bool, error) {
	list := x.sums().postings[id]
	return func(from kg.NoteID) (kg.Posting, bool, error) {
		i, _ := slices.BinarySearchFunc(list, from, func(p posting, from kg.NoteID) int { return cmp.Compare(p.note, from) })
		if i == len(list) {
			return kg.Posting{}, false, nil
		}
		p, err := list[i].answer()
		return p, true, x.r.damaged("postings", err)
	}
}

// Statements yields the relations between two terms, in either direction, by
// the number of the note and in its order.
func (x *Excerpt) Statements(a, b kg.TermID) iter.Seq2[kg.Statement, error] {
	return whole(x.sums().statements[[2]kg.TermID{min(a, b), max(a, b)}])
}

// Filings yields the sections filed under a topic, by the number of the note
// and in its order.
func (x *Excerpt) Filings(topic kg.TermID) iter.Seq2[kg.Filing, error] {
	return whole(x.sums().filings[topic])
}

// whole yields elements that can't be damaged any more.
func whole[E any](list []E) iter.Seq2[E, error] {
	return func(yield func(E, error) bool) {
		for _, e := range list {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// Word returns the word with a stem, also one that no note of the excerpt has.
func (x *Excerpt) Word(stem string) (kg.Word, bool) { return x.r.Word(stem) }

// Words yields the words whose stem begins with prefix, sorted, those that no
// note of the excerpt has among them.
func (x *Excerpt) Words(prefix string) iter.Seq[kg.Word] { return x.r.Words(prefix) }

// Occurrences yields where a word stands, by note and section.
func (x *Excerpt) Occurrences(w kg.Word) iter.Seq2[kg.Occurrence, error] {
	return func(yield func(kg.Occurrence, error) bool) {
		for o, err := range x.r.Occurrences(w) {
			if (err != nil || x.texts[o.Note]) && !yield(o, err) {
				return
			}
		}
	}
}

// Numbered returns the note with a number.
func (x *Excerpt) Numbered(number uint32) (kg.NoteID, bool) { return x.r.Numbered(number) }

// Totals returns what words are weighed by: the sums of the whole index.
func (x *Excerpt) Totals() kg.Totals { return x.r.Totals() }

// Sections returns how many sections the notes of the excerpt have.
func (x *Excerpt) Sections() int { return x.sums().sections }
