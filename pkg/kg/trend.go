package kg

// Trends says how entities rise and fall from period to period.
type Trends struct {
	By      string   `json:"by"` // year, month or event
	Periods []Period `json:"periods"`
	Last    int      `json:"last"` // how many periods at the end count as the last one, so that it has two notes and a quarter of those of a usual one
	Rows    []Trend  `json:"rows"` // those that moved most first, ties by name
	More    int      `json:"more"` // how many rows there are besides
	Undated int      `json:"undated"`
}

// Period is a span of time, or an event, with notes.
type Period struct {
	Name  string `json:"name"`
	Date  string `json:"date"` // of its first note
	Notes int    `json:"notes"`
}

// Trend is an entity over the periods.
type Trend struct {
	ID       string     `json:"id"`
	Name     string     `json:"name"`
	Kind     Kind       `json:"kind"`
	Move     Move       `json:"move"`
	Notes    int        `json:"notes"`  // in all periods
	Counts   []int      `json:"counts"` // notes that name it, for each period
	Shares   []float64  `json:"shares"` // of the period's notes, 0 to 1
	Change   float64    `json:"change"` // of the share, from the periods before the last to the last
	Text     int        `json:"text"`   // of what is new: notes before the last periods that have its word in their text; of what is gone: those in the last
	Evidence []Evidence `json:"evidence"`
}

// Move says where an entity goes.
type Move string

// The moves.
const (
	New     Move = "new"     // first named in the last period
	Rising  Move = "rising"  // a larger share in the last period than before, in two notes at least
	Steady  Move = "steady"  // about the same
	Falling Move = "falling" // a smaller one, and named by two notes before at least
	Unsure  Move = "unsure"  // another share, but one note alone names it there, or the last period has too few notes to miss it in
	Gone    Move = "gone"    // named before, not in the last period, though rather to be expected there
)
