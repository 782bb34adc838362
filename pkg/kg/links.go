package kg

// NoteLinks is what leads from a note, and to it.
type NoteLinks struct {
	Note     Note       `json:"note"`
	Out      []OutLink  `json:"out"`      // links to notes, in the order of the file
	Back     []Evidence `json:"back"`     // places that link to it, by path and line
	Unlinked []Evidence `json:"unlinked"` // sentences that name its title or an alias without a link, by path and line
}

// LinkState says what a link leads to.
type LinkState string

// The states of a link.
const (
	Resolved   LinkState = "resolved"   // a note, and the heading in it if one is named
	Ambiguous  LinkState = "ambiguous"  // several notes
	Broken     LinkState = "broken"     // no note
	NoHeading  LinkState = "no heading" // a note that lacks the heading
	Attachment LinkState = "file"       // a file that is no note; [Check] looks for it
)

// OutLink is a link as the author wrote it and what it leads to.
type OutLink struct {
	Text   string    `json:"text"`
	Target string    `json:"target"` // as written, with its fragment
	State  LinkState `json:"state"`
	Notes  []string  `json:"notes"` // paths of the notes that it may mean, sorted
	Line   int       `json:"line"`
	Column int       `json:"column"`
}

// Check is what is amiss in a notebook.
type Check struct {
	Problems []Problem `json:"problems"` // by kind in the order of [ProblemKinds], path, line and column; those of no note last
	More     int       `json:"more"`     // how many there are besides
	Lacking  []Lacking `json:"lacking"`  // what most notes are without, so that it is no problem of any
	Notes    int       `json:"notes"`    // that pass the filter, which were looked at
}

// Lacking is how many notes are without a date or an event.
type Lacking struct {
	Kind  ProblemKind `json:"kind"`
	Notes int         `json:"notes"`
}

// Problem is something amiss, with its place.
type Problem struct {
	Kind    ProblemKind `json:"kind"`
	Note    string      `json:"note"` // path
	Line    int         `json:"line"`
	Column  int         `json:"column"`
	Message string      `json:"message"`
	Hint    string      `json:"hint"` // what to do
}

// ProblemKind names what can be amiss.
type ProblemKind string

// The kinds of problems.
const (
	BrokenLink     ProblemKind = "broken-link"
	MissingFile    ProblemKind = "missing-file" // a link to a picture or the like that isn't there, in a folder that has others
	BrokenHeading  ProblemKind = "broken-heading"
	AmbiguousLink  ProblemKind = "ambiguous-link"
	Orphan         ProblemKind = "orphan" // no link leads to the note or from it, and other notes have links
	Copy           ProblemKind = "copy"   // of another note: what it names counts twice
	AmbiguousAlias ProblemKind = "ambiguous-alias"
	Duplicate      ProblemKind = "duplicate"
	NoDate         ProblemKind = "no-date"
	NoEvent        ProblemKind = "no-event"
)

// ProblemKinds lists all kinds of problems, what is broken first.
func ProblemKinds() []ProblemKind {
	return []ProblemKind{BrokenLink, MissingFile, BrokenHeading, AmbiguousLink, Orphan, Copy, AmbiguousAlias, Duplicate, NoDate, NoEvent}
}
