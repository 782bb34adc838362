package kg

// TermID numbers a term within one index. The numbers are given in the order
// in which terms arrive, so they never reach an answer and decide no order.
type TermID uint32

// NoteID stands for a note's path: a 64-bit hash of it, and so the same in
// every index. What is drawn or cut off by NoteID is therefore the same in an
// index that grew as in one built at once.
type NoteID uint64

// Stamp says which state of a file the index holds.
type Stamp struct {
	Size     int64  // bytes
	Modified int64  // nanoseconds since 1970; 0 if too recent to be trusted
	Changed  int64  // nanoseconds since 1970, of the file's metadata; 0 where the system has none
	Hash     uint64 // of the content; 0 if it was not read
	Skipped  string // why the file is not in the index, empty if it is
	Line     int    // where in a skipped file the reason stands, counted from 1; 0 for the whole file
	Named    bool   // the file was named by the user, so it stays whatever its extension
}

// Sums are the small counts of a term over the whole notebook, enough to
// decide whether it is an entity and how common it is.
type Sums struct {
	Known    bool   // the vocabulary has it
	Topic    bool   // a field that sections and entities are filed under
	Hash     uint64 // of the key: an order that is the same in every index
	Held     int    // notes whose findings have it, also where it is only implied
	Notes    int    // notes that mention it
	Mentions int
	Sure     int // notes that hold it for a name with weight 2 or more
	Shape    Shape
	Filed    int // sections filed under it
	Joins    int // times that a note says it and another term are the same
	Ties     int // distinct terms it has ties with; 0 in a part of an index, where they are added up when asked for
}

// Entry is all that the notes say about a term by itself.
type Entry struct {
	Key      string
	Forms    []Form    // over the notebook, most frequent first, ties by text
	Profiles []Profile // what notes say of it, most frequent first, ties by content
}

// Profile is what one or more notes say alike about a term.
type Profile struct {
	Notes   int    // that say so
	Name    string // preferred label if the vocabulary has the term, else empty
	Kind    Kind
	Known   bool
	Employs bool
	Topic   bool
	Aliases []string
	Broader []string // keys of topics
	URLs    []string
	Same    []Same
}

// Tie is what joins a term to another one, summed over the notebook. What one
// note can add to each count is bounded.
type Tie struct {
	To       TermID
	Notes    int // that hold both near each other
	Stated   int // relations between them, without denied ones
	Sentence int // sentences with both
	Block    int // paragraphs, list items with their sub-items or table rows with both, in no common sentence
	Heading  int // blocks with one, in a section or list whose heading or outer item has the other; lists with both in different items under a label
	Section  int // sections with both, not nearer than that
	Linked   int // notes where one is linked beside the other
	Filed    int // notes with both where one is filed under the other or the name of one begins or ends with that of the other
	Close    int // how close they stand in sections, in halves: 2 for each mention beside one of the other, 2/n for one n mentions on, up to 8; of each note rounded, and 8 at most
}

// Posting says where in a note a term stands.
type Posting struct {
	Note      NoteID
	Sentences []int // indexes into Findings.Sentences, rising; the first sixteen at most
	Defines   bool  // the note has a sentence that says what the term is
}

// Statement is a relation that a sentence states, with its terms by number.
type Statement struct {
	Note     NoteID
	Source   TermID
	Target   TermID
	Type     RelationType
	Sentence int // index into Findings.Sentences
	Line     int // where the sentence begins
	Length   int // of its text, in bytes
	Negated  bool
}

// Filing says that a section of a note is filed under a topic, or under what its
// heading says it is about.
type Filing struct {
	Note    NoteID
	Section int     // index into Findings.Sections
	Score   float64 // share of the section's votes, 0 to 1, to four decimals
}

// Stored is a note as the index holds it: its findings, with the numbers of its
// terms in place of Findings.Terms.
type Stored struct {
	Findings
	IDs         []TermID // the terms, in the order in which the findings number them
	Definitions []string // parallel to IDs: the sentence that says what the term is, if the note has one
	Filed       [][]int  // for each section the terms of its topics, parallel to its Topics
}
