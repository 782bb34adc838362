package kg

// Findings is what one note says, taken by itself. It is a pure function of
// the note's bytes and the vocabulary. The index adds findings up when a note
// appears and subtracts them when it changes or goes, so everything that an
// answer needs must be derivable from sums of findings.
type Findings struct {
	Note      Note
	Sections  []Section  // in the order of the file; the first is the text before any heading
	Sentences []Sentence // in the order of the file
	Terms     []Term     // one per distinct Key, sorted by Key
	Mentions  []Mention  // in the order of the file
	Relations []Relation // in the order of the file
	Links     []Link     // in the order of the file
	Anchors   []string   // names besides headings that links to the note may have as their fragment; sorted
}

// Note is one Markdown file.
type Note struct {
	Path        string   `json:"path"`                   // relative to the notes folder, slashes
	Title       string   `json:"title"`                  // front matter, else the heading that opens the note and is above all others, else file name
	NamedBy     string   `json:"-"`                      // what makes the title a name that links go by: front matter, heading, path; empty for a heading or a file name that does not
	Date        string   `json:"date,omitempty"`         // YYYY-MM-DD, YYYY-MM or YYYY; empty if unknown
	DateSource  string   `json:"date_source,omitempty"`  // front matter, title, path, first lines, event; front matter, created
	Event       string   `json:"event,omitempty"`        // name of the event or its edition
	EventSource string   `json:"event_source,omitempty"` // front matter, title, path
	Tags        []string `json:"tags,omitempty"`         // without #, in order of appearance
	Aliases     []string `json:"aliases,omitempty"`
}

// Section is a heading with what stands under it, up to the next heading of
// any level.
type Section struct {
	Heading string       // as read, without markup; empty for the text before the first heading
	Level   int          // 1 to 6; 0 for the text before the first heading
	Line    int          // of the heading, counted from 1
	Topics  []TopicScore // best first, ties by key
}

// TopicScore files a section under a topic, or under what its heading says it is
// about.
type TopicScore struct {
	Topic string  // key of the topic's term
	Score float64 // share of the section's votes, 0 to 1; ½ for an event that is all its heading names
}

// Sentence is the unit in which two names are said of each other.
type Sentence struct {
	Section int    // index into Findings.Sections
	Parent  int    // index of the sentence that leads to this one: that of the enclosing list item, or of the paragraph that leads to the list, else the heading; -1 for none
	Block   int    // number of the paragraph, list item, table row or heading; grows with the file
	Subject int    // 1 + index into Findings.Terms of what a pronoun in the sentence stands for; 0 for none
	Heading bool   // the sentence is a heading
	Line    int    // of its first character, counted from 1
	Column  int    // in characters (Unicode code points), counted from 1
	Text    string // without markup, on one line
}

// Term is one name in one note: all mentions whose spellings fold to one key
// or are known to mean the same.
type Term struct {
	Key        string   // [Fold] of Name; the identity of the term in the whole notebook
	Name       string   // preferred label: the vocabulary's, else the most frequent form
	Kind       Kind     // the note's best guess; empty only where it is a name of the note without a mention
	Known      bool     // the vocabulary has it: Name, Kind, Broader are then the same in every note
	Employs    bool     // the note says of a speaker that they work there
	Topic      bool     // a field that sections and entities are filed under
	Weight     int      // how sure the note is that this is a name: 1 weak, 2 fair, 3 certain
	Aliases    []string // other names that vocabulary or text give it, sorted; its own if the note has another form of it
	Forms      []Form   // spellings found, most frequent first, ties by text
	Broader    []string // keys of the topics it is filed under, most fitting first
	URLs       []string // home page, repositories, and where the note links the name; sorted
	Implied    bool     // no mention of its own: named only as another term's broader topic, or as a name of the note
	Same       []Same   // other terms of this note that the text says are the same thing
	Evidence   Shape    // how the name was written
	Definition string   // a sentence that says what it is, if the note has one
}

// Form is a spelling and how often the note uses it.
type Form struct {
	Text  string
	Count int
}

// Same says that a term is another name of the term with this key: an acronym
// and its long form, joined by the author, what a note is called besides, or perhaps
// a slip of the pen in it.
type Same struct {
	Key  string
	Rule string
}

// SlipRule is the rule of [Same] that holds only where the notebook has the right
// spelling more often than the other.
const SlipRule = "slip"

// AliasRule is the rule by which an alias of a note is the same as what that is called.
const AliasRule = "alias"

// OwnRule is the rule by which a term is the same as itself where the note is on it and says of which kind it
// is, which counts more than what other notes make of it.
const OwnRule = "own"

// Shape counts how a name was written in a note. The counts are summed over
// the notebook; whether a name that no vocabulary knows is an entity is
// decided from the sums.
type Shape struct {
	Inner   int // capitalised in the middle of a sentence
	Initial int // capitalised where anything would be: sentence, item or title start
	Lower   int // in lower case
	Linked  int // as the text of a link or wikilink
	Code    int // in a code span
	Defined int // with its acronym or long form beside it
}

// Mention is a name at a place.
type Mention struct {
	Term     int    // index into Findings.Terms
	Sentence int    // index into Findings.Sentences
	Line     int    // of its first character, counted from 1
	Column   int    // in characters, counted from 1
	Start    int    // byte offset in the sentence's text
	End      int    // end of the name in the sentence's text
	Rule     string // the rule that accepted it, for --why
}

// Relation is a typed, directed statement between two terms in one sentence.
type Relation struct {
	Source   int // index into Findings.Terms
	Target   int // index into Findings.Terms
	Type     RelationType
	Sentence int    // index into Findings.Sentences
	Trigger  string // the words that state it
	Negated  bool   // the sentence denies it; kept for --why, never an edge
}

// Link is what the author linked.
type Link struct {
	Target   string // path, URL or wikilink target as written, without the fragment
	Fragment string // heading after #, if any
	Text     string // the words that carry the link
	Wiki     bool   // [[target]]
	Embed    bool   // ![[target]] or an image
	Sentence int    // index into Findings.Sentences; -1 for a link without words, and in a note that has none
	Line     int
	Column   int
	Term     int // index into Findings.Terms of the name that the link introduces, -1 for none
}
