package kg

// Why is the answer to "why is this an entity, and why is it not?".
type Why struct {
	Query    string    `json:"query"`
	Entity   *Entity   `json:"entity"`   // nil if the notes have no such entity
	Verdicts []Verdict `json:"verdicts"` // in the order of the notes' paths
	More     bool      `json:"more"`     // there are further ones, which nobody counted
}

// Verdict is what the rules made of one place where the name is written.
type Verdict struct {
	Note     string `json:"note"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Text     string `json:"text"` // as written
	Rule     string `json:"rule"` // which rule proposed it; empty if none did
	Accepted bool   `json:"accepted"`
	Reason   string `json:"reason"` // what spoke against it; of an accepted one what other note agrees, empty if none had to
}
