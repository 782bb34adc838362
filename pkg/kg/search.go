package kg

// Word is a word by which sections are searched.
type Word struct {
	Stem  string
	Notes int // that have it, in the whole index
}

// Occurrence says how often a word stands in a section.
type Occurrence struct {
	Note    uint32  // number of the note within one index
	Section int     // index into Findings.Sections
	Times   int     // words of headings count threefold; bounded
	Length  float64 // of the section in words, roughly
}

// Totals are the sums that full-text search weighs words by.
type Totals struct {
	Sections int
	Words    int
}

// Found is the answer to a full-text search.
type Found struct {
	Query string `json:"query"`
	Any   bool   `json:"any"`  // no section has all words, so these have some
	Hits  []Hit  `json:"hits"` // best first, ties by note and line
	More  int    `json:"more"` // how many there are besides, at most
}

// Hit is a section that was searched for, with its best sentence.
type Hit struct {
	Note    string   `json:"note"`
	Title   string   `json:"title"`
	Heading string   `json:"heading"` // of the section, empty before the first
	Score   float64  `json:"score"`   // BM25, and more where words stand side by side; where some are enough, by how rare they are
	Line    int      `json:"line"`    // of the sentence
	Column  int      `json:"column"`
	Text    string   `json:"text"`  // of a long sentence what stands around the words, with … for the rest
	Marks   [][2]int `json:"marks"` // where in the text the words stand: first character and the one behind the last
}
