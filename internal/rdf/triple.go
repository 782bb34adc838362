package rdf

import "fmt"

// Triple is one statement: the subject has the property with this value.
type Triple struct {
	Subject   string // IRI, or _:label for a node without one
	Predicate string // IRI
	Object    Term
	Line      int // where the subject stands, counted from 1; 0 if the format has no lines
}

// Term is the value of a property.
type Term struct {
	Value    string // IRI, _:label, or the text of a literal
	Literal  bool
	Language string // of a literal, in lower case; empty for none
}

// Type is the property that says what a subject is, which Turtle writes as a.
const Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

const (
	first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
	rest  = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
	empty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
)

// Error is a fault in a file. It reads "file:line:column: what".
type Error struct {
	File         string
	Line, Column int // counted from 1, the column in bytes
	What         string
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.What) }
