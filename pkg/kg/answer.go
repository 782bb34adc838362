package kg

// Entity is a node of the graph.
type Entity struct {
	ID       string   `json:"id"`   // folded key, unique in the notebook and the same in every index of it
	Name     string   `json:"name"` // preferred label
	Kind     Kind     `json:"kind"`
	Aliases  []string `json:"aliases"` // other spellings and names, sorted
	Written  []string `json:"-"`       // those of them that the notes write, most frequent first
	Joined   []string `json:"-"`       // names of other terms that notes say are the same, as an acronym and its long form are, sorted
	Topics   []string `json:"topics"`  // names of the topics it is filed under, most fitting first
	Notes    int      `json:"notes"`   // in how many notes it stands
	Mentions int      `json:"mentions"`
	URLs     []string `json:"urls"`
}

// Topic is an entity that sections are filed under: a field, or what their headings
// say they are about.
type Topic struct {
	ID       string         `json:"id"`
	Name     string         `json:"name"`
	Aliases  []string       `json:"aliases"`
	Written  []string       `json:"-"`        // those of them that the notes write, most frequent first
	Sections []TopicSection `json:"sections"` // best first, ties by note and line; those that only list links last
	Entities []TopicEntity  `json:"entities"` // best first, ties by name
}

// TopicSection is a section that is filed under a topic.
type TopicSection struct {
	Note    string  `json:"note"`
	Title   string  `json:"title"`   // of the note
	Heading string  `json:"heading"` // empty before the first one
	Line    int     `json:"line"`
	Score   float64 `json:"score"` // share of the section's votes, 0 to 1
	Says    float64 `json:"says"`  // how much the section says of the topic, 0 to 1: the score, less where few sentences speak for it
}

// TopicEntity is an entity that is at home under a topic.
type TopicEntity struct {
	ID    string  `json:"id"`
	Name  string  `json:"name"`
	Score float64 `json:"score"`
}

// Evidence is why an edge or an answer exists: a sentence and its place.
type Evidence struct {
	Note     string `json:"note"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Text     string `json:"text"`           // the sentence, or of a long one what stands around the names, with … for the rest; the place is then that of the first name
	Relation string `json:"relation"`       // what the sentence states; "mentioned" if it only names both
	Near     string `json:"near,omitempty"` // where the sentence doesn't name both, the one beside it that names the other
}

// Neighbour is an entity near another one.
type Neighbour struct {
	ID        string     `json:"id"`
	Name      string     `json:"name"`
	Kind      Kind       `json:"kind"`
	Aliases   []string   `json:"aliases"`
	Score     float64    `json:"score"` // 1 for the nearest, falling
	Relations []string   `json:"relations"`
	Evidence  []Evidence `json:"evidence"` // best first
	Counts    Counts     `json:"counts"`
}

// Counts are what joins two entities, and so what a score is made of.
type Counts struct {
	Stated   []Stated `json:"stated"`   // relations, the first few by note and line
	Sentence int      `json:"sentence"` // sentences that name both
	Block    int      `json:"block"`    // paragraphs, items or rows that do, in no common sentence
	Heading  int      `json:"heading"`  // blocks that name one under a heading or item that names the other
	Section  int      `json:"section"`  // sections that do, not nearer than that
	Close    float64  `json:"close"`    // mentions of both side by side in a section, a share of one where others stand between them; in halves
	Linked   int      `json:"linked"`   // notes where one is linked beside the other
	Notes    int      `json:"notes"`    // notes that name both near each other
}

// Stated is a relation with the place that states it.
type Stated struct {
	Source string       `json:"source"` // name
	Type   RelationType `json:"type"`
	Target string       `json:"target"` // name
	Note   string       `json:"note"`
	Line   int          `json:"line"`
}

// Related is the answer to "what hangs together with this name?".
type Related struct {
	Query   string      `json:"query"`
	Words   bool        `json:"words,omitempty"` // the query is no name but words of the notes, which stand for the entity, of no kind
	Entity  Entity      `json:"entity"`
	Also    []string    `json:"also,omitempty"` // others that the notes call by the query, with their kind, likeliest first
	Related []Neighbour `json:"related"`        // best first, ties by name
	More    int         `json:"more"`           // how many there are besides, at most
}
