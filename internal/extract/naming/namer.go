package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/internal/vocab"
)

// Namer finds the names in notes, one note after the other.
type Namer struct {
	prose.Text

	Rules        Rules
	introduced   map[string]*vocab.Entry // link texts in lower case that lead to an entry's own address
	addresses    map[string]addressed    // what bare addresses lead to, by its name in lower case
	Definitions  []Definition
	Posts        []Employment
	Speaking     []int32          // first words of the people in speaker lines, rising
	sure         map[lineForm]int // how many speakers stand in lines of a form
	lineups      []lineup
	billed       map[int]int  // of the heading of a talk that stands below its speakers, by their sentences
	bills        map[int]bool // whether a sentence is that heading of speakers
	candidates   []Candidate
	cities       []Candidate // inside events
	order        ByPlace[Candidate]
	Covered      []int32 // per word: 1 + index of the candidate of vocabulary or people that covers it, 0 for none
	matches      []vocab.Match
	line         []segment // that readLine took up
	quotedTitle  int       // its segment that opens a quotation behind a bar, 0 for none
	paired       bool      // the line is names with something in brackets behind each
	credited     bool      // the line is a label that says that people speak, and such names
	roll         bool      // the line is names and nothing else, below a heading
	attends      bool      // the line is an item of a list of those who were there
	namesTitles  bool      // most headings of the note that begin with a name and a dash go on with a title
	colonTitles  bool      // so do most that begin with a name and a colon
	commaTitles  bool      // or a name and a comma
	Titles       []TalkTitle
	documents    []titleOfNumber
	Groups       Groups
	claims       claims
	monograms    monograms
	codeLines    codeLines
	casing       casing
	homes        map[string]bool       // words of the names of sites and repositories that the note links to; nil until asked
	repositories map[string]bool       // words of the repositories that the note links to, and of their owners; nil until asked
	kin          map[*vocab.Entry]bool // whether the note has things of a kind with an entry, as far as asked
	memory       memory
	right        []rightWord
	Trace        func(Verdict) // told of each decision, for --why; nil for nobody
}

// NewNamer returns one that knows a vocabulary and the word lists.
func NewNamer(v *vocab.Vocabulary, w *vocab.Words) Namer {
	return Namer{Text: prose.NewText(v, w), Rules: All, sure: map[lineForm]int{}, billed: map[int]int{}, bills: map[int]bool{}}
}

// Name finds the names in the note at path: the rules propose them, and what stays is settled.
func (x *Namer) Name(path string, doc *markdown.Document) {
	x.begin(path, doc)
	x.proposeAll()
	x.dropHidden()
	x.settle()
}

// begin takes up a note.
func (x *Namer) begin(path string, doc *markdown.Document) {
	x.Take(path, doc)
	x.candidates = x.candidates[:0]
	x.Definitions = x.Definitions[:0]
	x.Posts = x.Posts[:0]
	x.Speaking = x.Speaking[:0]
	x.lineups = x.lineups[:0]
	x.monograms = monograms{}
	x.codeLines = codeLines{}
	x.homes, x.repositories, x.kin = nil, nil, nil
	clear(x.sure)
	x.Titles = x.Titles[:0]
	x.Covered = append(x.Covered[:0], make([]int32, len(x.Words))...)
	x.readLinks()
}
