package kg

// VocabularyEntry is what the vocabulary says of one thing, and where.
type VocabularyEntry struct {
	Name    string   `json:"name"`
	Kind    Kind     `json:"kind"` // empty for a hidden name of which nothing more is known
	Topic   bool     `json:"topic"`
	Aliases []string `json:"aliases"`
	Broader []string `json:"broader"` // names of the concepts it is filed under, most fitting first
	URLs    []string `json:"urls"`    // home page first, then repositories
	Hidden  bool     `json:"hidden"`  // it is never found
	BuiltIn bool     `json:"built_in"`
	File    string   `json:"file"` // of the built-in vocabulary: the name of its part
	Line    int      `json:"line"` // counted from 1; 0 where the file has no lines
}

// VocabularyFile says how many entries a vocabulary file states.
type VocabularyFile struct {
	File    string `json:"file"`
	BuiltIn bool   `json:"built_in"`
	Entries int    `json:"entries"`
}

// Vocabulary is what applies when notes are read.
type Vocabulary struct {
	Entries []VocabularyEntry `json:"entries"` // sorted by name
	Files   []VocabularyFile  `json:"files"`   // the user's first, then the built-in ones, sorted by name
}

// VocabularyImport says what came of importing a foreign file.
type VocabularyImport struct {
	File       string     `json:"file"` // that was written; empty if it went elsewhere
	Entries    int        `json:"entries"`
	New        int        `json:"new"`      // that the vocabulary didn't have
	Extended   int        `json:"extended"` // that it had with fewer names or addresses
	Omitted    []Omission `json:"omitted"`
	Vocabulary string     `json:"vocabulary,omitempty"` // what the file would have, if none was written
}

// Omission is a name that became no entry of its own, with the reason.
type Omission struct {
	Name   string `json:"name"`
	Line   int    `json:"line"` // in the file; 0 where it has no lines
	Reason string `json:"reason"`
}

// VocabularyField is a field of an entry in a vocabulary file.
type VocabularyField struct {
	Name    string
	Value   string // an example of what stands there
	Meaning string
	OfForm  bool // an alias has it too: it is a rule for recognising one label
}
