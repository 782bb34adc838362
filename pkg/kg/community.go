package kg

// Communities are the clusters of a notebook's graph.
type Communities struct {
	Communities []Community `json:"communities"` // largest first
	More        int         `json:"more"`        // how many there are besides
}

// Community is a group of entities that hang together more than with others.
type Community struct {
	Name    string        `json:"name"`    // of the topic of most of it, else its two most central entities
	Size    int           `json:"size"`    // entities
	Core    []TopicEntity `json:"core"`    // the most central, best first; the score is relative to the best
	Members []string      `json:"members"` // names of all, the most central first
	Proof   *Hop          `json:"proof"`   // the strongest tie within; nil if there is none
	Bridge  *Bridge       `json:"bridge"`  // the strongest tie to another community; nil if there is none
}

// Bridge joins two communities.
type Bridge struct {
	To  string `json:"to"` // name of the other community
	Hop Hop    `json:"hop"`
}

// Ranking is the entities of a notebook by how central they are.
type Ranking struct {
	By   string   `json:"by"`   // pagerank, betweenness or degree
	Rows []Ranked `json:"rows"` // best first, ties by name
	More int      `json:"more"` // how many there are besides
}

// Ranked is an entity with how central it is.
type Ranked struct {
	ID       string  `json:"id"`
	Name     string  `json:"name"`
	Kind     Kind    `json:"kind"`
	Score    float64 `json:"score"`  // relative to the best
	Degree   int     `json:"degree"` // entities that it is joined to
	Notes    int     `json:"notes"`
	Mentions int     `json:"mentions"`
	Proof    *Hop    `json:"proof"` // its strongest tie; nil if it has none
}
