package extract

import (
	"notes/internal/markdown"
	"notes/internal/vocab"
)

// Namer finds the names in notes, one note after the other.
type Namer struct {
	Text

	rules       Rules
	introduced  map[string]*vocab.Entry // link texts in lower case that lead to an entry's own address
	addresses   map[string]addressed    // what bare addresses lead to, by its name in lower case
	definitions []definition
	posts       []post
	speaking    []int32          // first words of the people in speaker lines, rising
	sure        map[lineForm]int // how many speakers stand in lines of a form
	lineups     []lineup
	billed      map[int]int  // of the heading of a talk that stands below its speakers, by their sentences
	bills       map[int]bool // whether a sentence is that heading of speakers
	candidates  []candidate
	cities      []candidate // inside events
	order       byPlace[candidate]
	covered     []int32 // per word: 1 + index of the candidate of vocabulary or people that covers it, 0 for none
	matches     []vocab.Match
	line        []segment // that readLine took up
	quotedTitle int       // its segment that opens a quotation behind a bar, 0 for none
	paired      bool      // the line is names with something in brackets behind each
	credited    bool      // the line is a label that says that people speak, and such names
	roll        bool      // the line is names and nothing else, below a heading
	namesTitles bool      // most headings of the note that begin with a name and a dash go on with a title
	colonTitles bool      // so do most that begin with a name and a colon
	commaTitles bool      // or a name and a comma
	titles      []title
	groups      groups
	claims      claims
	right       []rightWord
	trace       func(Verdict) // told of each decision, for --why; nil for nobody
}

// newNamer returns one that knows a vocabulary and the word lists.
func newNamer(v *vocab.Vocabulary, w *vocab.Words) Namer {
	return Namer{Text: newText(v, w), rules: All, sure: map[lineForm]int{}, billed: map[int]int{}, bills: map[int]bool{}}
}

// name finds the names in the note at path: the rules propose them, and what stays is settled.
func (x *Namer) name(path string, doc *markdown.Document) {
	x.begin(path, doc)
	x.proposeAll()
	x.dropHidden()
	x.settle()
}

// begin takes up a note.
func (x *Namer) begin(path string, doc *markdown.Document) {
	x.take(path, doc)
	x.candidates = x.candidates[:0]
	x.definitions = x.definitions[:0]
	x.posts = x.posts[:0]
	x.speaking = x.speaking[:0]
	x.lineups = x.lineups[:0]
	clear(x.sure)
	x.titles = x.titles[:0]
	x.covered = append(x.covered[:0], make([]int32, len(x.words))...)
	x.readLinks()
}
