package kg

import (
	"errors"
	"fmt"
	"strings"
)

// ErrNoDates says that the notes can't be put in an order of time.
var ErrNoDates = errors.New("no note has a date; write one into the front matter (date: 2023-04-18), the title or the file name")

// InvalidError says that an option, a filter or an argument has a value that it can't have.
type InvalidError struct {
	Field string // its name in the options, the filter or the documentation: By, Since
	Value string
	Hint  string // what may stand there
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("%s can't be %q; %s", e.Field, e.Value, e.Hint)
}

// NotFoundError says that no entity has a name, or no topic.
type NotFoundError struct {
	Name    string
	Topic   bool     // a topic was asked for; an entity may be called so
	Bounded bool     // a filter leaves some of the notes only
	Part    bool     // a full name was asked for, and Nearest have it as their first or last words
	Nearest []string // names that are spelt alike, nearest first
	Notes   int      // how many notes have it in their text all the same
}

func (e *NotFoundError) Error() string {
	switch {
	case e.Topic:
		return fmt.Sprintf("no section is filed under %q", e.Name)
	case e.Part:
		return fmt.Sprintf("%q is only part of a name", e.Name)
	case e.Bounded:
		return fmt.Sprintf("nothing is called %q in the notes that pass the filter", e.Name)
	}
	return fmt.Sprintf("nothing in the notes is called %q", e.Name)
}

// AmbiguousError says that a name fits several entities.
type AmbiguousError struct {
	Name     string
	Entities []Entity // sorted by ID
}

func (e *AmbiguousError) Error() string {
	list := make([]string, len(e.Entities))
	for i, x := range e.Entities {
		list[i] = fmt.Sprintf("%s (%s)", x.Name, x.Kind)
	}
	return fmt.Sprintf("%q fits %s; name one of them", e.Name, strings.Join(list, " and "))
}

// NoNoteError says that no note has a path, file name, title or alias.
type NoNoteError struct {
	Name    string
	Nearest []string // paths that are spelt alike
}

func (e *NoNoteError) Error() string { return fmt.Sprintf("there is no note %q", e.Name) }

// ManyNotesError says that a name fits several notes.
type ManyNotesError struct {
	Name  string
	Paths []string // sorted
}

func (e *ManyNotesError) Error() string {
	return fmt.Sprintf("%q fits the notes %s; name one by its path", e.Name, strings.Join(e.Paths, ", "))
}

// NoPartError says that a name means no part of the notebook.
type NoPartError struct{ Name string }

func (e *NoPartError) Error() string {
	return fmt.Sprintf("no part of the notebook is called %q; name a year or day, an event, a folder, a glob or a note", e.Name)
}

// NoMatchError says that no note passes a filter, and which part of it none
// passes.
type NoMatchError struct{ Problem, Hint string }

func (e *NoMatchError) Error() string { return e.Problem }

// TooManyEdgesError says that a graph is larger than asked for.
type TooManyEdgesError struct{ Edges, Most int }

func (e *TooManyEdgesError) Error() string {
	return fmt.Sprintf("the graph has %d edges, more than %d", e.Edges, e.Most)
}

// HiddenError says that a graph is to show an entity, in its middle or at an end of its
// ways, that is to be left out as well.
type HiddenError struct{ Name string }

func (e *HiddenError) Error() string {
	return fmt.Sprintf("the graph can't show %q and leave it out", e.Name)
}

// SearchError says where a search can't be read.
type SearchError struct {
	Query   string
	Column  int // in characters, counted from 1
	Problem string
	Hint    string
}

func (e *SearchError) Error() string {
	return fmt.Sprintf("%s, at column %d of the search\n  %s\n  %s^", e.Problem, e.Column, e.Query, strings.Repeat(" ", max(0, e.Column-1)))
}
