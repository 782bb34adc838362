package kg

// Comparison says what two parts of a notebook speak of.
type Comparison struct {
	A     Side       `json:"a"`
	B     Side       `json:"b"`
	Both  []Compared `json:"both"`   // what both speak of most, damped for what stands everywhere
	OnlyA []Compared `json:"only_a"` // most named first
	OnlyB []Compared `json:"only_b"`
	Moved []Compared `json:"moved"` // in both, those first whose share changed most
	// How many there are besides those listed.
	MoreBoth  int `json:"more_both"`
	MoreOnlyA int `json:"more_only_a"`
	MoreOnlyB int `json:"more_only_b"`
}

// Side is a part of a notebook.
type Side struct {
	Name  string `json:"name"`
	As    string `json:"as"` // how the name was understood: date, path (of a folder, a glob or a file), event or note
	Notes int    `json:"notes"`
	Vague int    `json:"vague"` // notes left out of a date, since theirs is less exact: of a month, those that only the year is known of
}

// Compared is an entity in both parts.
type Compared struct {
	ID       string     `json:"id"`
	Name     string     `json:"name"`
	Kind     Kind       `json:"kind"`
	A        int        `json:"a"` // notes that name it
	B        int        `json:"b"`
	Change   float64    `json:"change"`   // of its share of the notes, from A to B, -1 to 1
	Text     int        `json:"text"`     // where no note of one side names it: notes there that have its word in their text
	Evidence []Evidence `json:"evidence"` // one of each side that names it
}
