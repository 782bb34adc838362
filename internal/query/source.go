package query

import (
	"iter"

	"notes/pkg/kg"
)

// Source is where the sums come from: an index, open for the time of an answer.
type Source interface {
	Terms
	Names
	Nearness
	Texts
	Statements
	Heads
	Words
}

// Terms gives what is known of single terms.
type Terms interface {
	// Terms yields all terms that a note holds, in any order.
	Terms() iter.Seq2[kg.TermID, kg.Sums]
	// Sums returns zero sums for a term that doesn't exist.
	Sums(kg.TermID) kg.Sums
	// Joins reports whether the sums of a term count joins, for less than Sums.
	Joins(kg.TermID) bool
	// Certain reports whether the sums of a term count a note and say that it is known or
	// that one is sure of it, for less than Sums.
	Certain(kg.TermID) bool
	// Joining yields all terms whose sums do, in any order, each once or more often.
	Joining() iter.Seq[kg.TermID]
	Entry(kg.TermID) (kg.Entry, error)
}

// Names leads from names, all folded, to terms.
type Names interface {
	// Term returns the term with exactly this key.
	Term(key string) (kg.TermID, bool)
	// Named yields the terms that have this other name.
	Named(name string) iter.Seq[kg.TermID]
	// Names yields keys and other names that begin with prefix.
	Names(prefix string) iter.Seq2[string, kg.TermID]
}

// Nearness leads from terms to other terms.
type Nearness interface {
	// Ties yields each neighbour once, in any order. It may leave out neighbours with
	// numbers of some range for which skip reports true: it is given the first, and a tie
	// to the last with the most that each count is in the range. It may be nil.
	Ties(id kg.TermID, skip func(first kg.TermID, most kg.Tie) bool) iter.Seq2[kg.Tie, error]
	// Degree returns how many neighbours a term has, which its sums needn't say.
	Degree(kg.TermID) int
	// Around returns how terms of a note are tied to one of them, told by its index, as
	// far as they stand near it.
	Around(n *kg.Stored, term int) []kg.Tie
	// Joined yields the terms that say they are the same as this one.
	Joined(kg.TermID) iter.Seq[kg.TermID]
	// Members yields the terms filed under a topic.
	Members(topic kg.TermID) iter.Seq[kg.TermID]
}

// Texts leads from terms to places.
type Texts interface {
	Note(kg.NoteID) (*kg.Stored, error)
	// Lend is Note, but the lists that it returns are written over by the next call. Their
	// texts stay.
	Lend(kg.NoteID) (*kg.Stored, error)
	// Postings returns a function that gives the first note from a number on
	// that mentions the term.
	Postings(kg.TermID) func(from kg.NoteID) (p kg.Posting, ok bool, err error)
}

// Statements gives what notes say of terms.
type Statements interface {
	Statements(a, b kg.TermID) iter.Seq2[kg.Statement, error]
	Filings(topic kg.TermID) iter.Seq2[kg.Filing, error]
}

// Heads gives what is known of notes as a whole.
type Heads interface {
	Head(kg.NoteID) (kg.Note, error)
	// Heads yields all notes, by their number.
	Heads() iter.Seq2[kg.NoteID, kg.Note]
	// Files yields the files of all notes, and those that were skipped, by path.
	Files() iter.Seq2[string, kg.Stamp]
	// Sections returns how many sections the notes have.
	Sections() int
	// Linking yields the notes with a link whose target has a [kg.LinkKey], and hardly
	// ever another one.
	Linking(key string) iter.Seq[kg.NoteID]
}

// Words gives the words of sections. Numbers of notes differ between two
// indexes of the same notes.
type Words interface {
	Word(stem string) (kg.Word, bool)
	// Words yields the words whose stem begins with prefix, sorted.
	Words(prefix string) iter.Seq[kg.Word]
	// Occurrences yields where a word stands, by note and section.
	Occurrences(kg.Word) iter.Seq2[kg.Occurrence, error]
	Numbered(uint32) (kg.NoteID, bool)
	// Totals returns what words are weighed by, which in a part of an index is that of the whole.
	Totals() kg.Totals
}
