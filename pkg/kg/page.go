package kg

// Mentions is every place where an entity is named.
type Mentions struct {
	Entity   Entity     `json:"entity"`
	Also     []string   `json:"also,omitempty"` // others that the notes call by the name asked for, with their kind, likeliest first
	Mentions []Evidence `json:"mentions"`       // by path, line and column; the place is that of the name
	More     int        `json:"more"`           // how many there are besides
}

// Page is what the notes know of an entity, on one page.
type Page struct {
	Entity     Entity      `json:"entity"`
	Also       []string    `json:"also,omitempty"`      // others that the notes call by the name asked for, with their kind, likeliest first
	Given      string      `json:"given,omitempty"`     // the given name of a person, if she was asked for by it and Unclaimed isn't empty
	Unclaimed  []string    `json:"unclaimed,omitempty"` // notes that have it as a word and don't name her, by path
	Definition *Evidence   `json:"definition"`          // a sentence that says what it is; nil if none does
	First      string      `json:"first"`               // date of the first dated note that names it, empty if none has a date
	Last       string      `json:"last"`                // of the last
	Events     []EventNote `json:"events"`              // where it was spoken of, by date
	Related    []Neighbour `json:"related"`             // best first
	Mentions   []Evidence  `json:"mentions"`            // the first ones, by path, line and column
}

// EventNote says in how many notes of an event an entity is named.
type EventNote struct {
	Event string `json:"event"`
	Date  string `json:"date"` // of the first note, as far as known
	Notes int    `json:"notes"`
}

// NotePage is what is known of a note, on one page.
type NotePage struct {
	Note     Note          `json:"note"`
	Topics   []TopicEntity `json:"topics"`   // of its sections, best first; the score is the sum of theirs
	Entities []TopicEntity `json:"entities"` // it names, the most telling first, twenty at most; the score is relative to the best
	More     int           `json:"more"`     // how many entities it names besides
	Sections []NoteSection `json:"sections"` // in the order of the file
	Akin     []Akin        `json:"akin"`     // best first
}

// NoteSection is a section of a note with the topic it is filed under.
type NoteSection struct {
	Heading string `json:"heading"`
	Level   int    `json:"level"`
	Line    int    `json:"line"`
	Topic   string `json:"topic"` // name of the best, empty if there is none
}

// Akin is a note that speaks of the same things as another one.
type Akin struct {
	Note     string        `json:"note"`
	Title    string        `json:"title"`
	Date     string        `json:"date"`
	Score    float64       `json:"score"`  // what both speak of, as a share of what either does, 0 to 1
	Shared   []TopicEntity `json:"shared"` // the most telling first
	Evidence []Evidence    `json:"evidence"`
}

// RelatedNotes is the answer to "which notes are akin to this one?".
type RelatedNotes struct {
	Query   string `json:"query"`
	Note    Note   `json:"note"`
	Related []Akin `json:"related"` // best first, ties by path
	More    int    `json:"more"`    // how many there are besides that share much
}
