package kg

import (
	"slices"
	"strings"
)

// Kind says what sort of thing an entity is. The zero value means unknown.
type Kind string

// The kinds, from most to least specific. Ties between kinds that a notebook
// supports equally well are broken in this order.
const (
	Project      Kind = "project"      // software one runs, links or contributes to
	Product      Kind = "product"      // commercial product, hosted service, app, device
	Standard     Kind = "standard"     // specification, protocol, API, file format
	Language     Kind = "language"     // programming, query or configuration language
	Hardware     Kind = "hardware"     // chip, board, GPU family, machine class
	Event        Kind = "event"        // conference, co-located day, meetup
	Organization Kind = "organization" // company, foundation, community group, SIG
	Person       Kind = "person"       // a human being
	Place        Kind = "place"        // venue, city, country, region
	Talk         Kind = "talk"         // talk, session, book or article with a title
	Concept      Kind = "concept"      // technique, practice, architecture, field
)

// NoteKind is the kind of a node that is a note itself. It is no kind of
// entity and not among [Kinds].
const NoteKind Kind = "note"

// Kinds returns all kinds in the order in which ties are broken.
func Kinds() []Kind {
	return []Kind{Project, Product, Standard, Language, Hardware, Event, Organization, Person, Place, Talk, Concept}
}

// Validate returns an [*InvalidError] of a field if k is none of [Kinds].
func (k Kind) Validate(field string) error {
	if k.Valid() {
		return nil
	}
	return &InvalidError{Field: field, Value: string(k), Hint: "there are " + strings.Join(Words(Kinds()), ", ")}
}

// Valid reports whether k is one of [Kinds].
func (k Kind) Valid() bool { return slices.Contains(Kinds(), k) }
