package kg

// Paths is the answer to "how do these two hang together?".
type Paths struct {
	Source Entity  `json:"source"`
	Target Entity  `json:"target"`
	Chains []Chain `json:"chains"` // best first, ties by the names on the way
}

// Chain leads from one entity to another.
type Chain struct {
	Cost float64 `json:"cost"` // the less the better; see the method that finds it
	Hops []Hop   `json:"hops"`
}

// Hop is a step of a chain.
type Hop struct {
	Source   Stop         `json:"source"`
	Target   Stop         `json:"target"`
	Type     RelationType `json:"type"` // what joins the two, read from Subject to the other
	Subject  string       `json:"subject"`
	Evidence []Evidence   `json:"evidence"` // best first
}

// Stop is an entity on the way.
type Stop struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Kind Kind   `json:"kind"`
}
