package extract

import (
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Extractor reads notes one after the other. Make one for each goroutine.
type Extractor struct {
	Text

	rules       Rules
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
	builder     builder
	reader      reader
	trace       func(Verdict) // told of each decision, for --why; nil for nobody
}

// New returns an extractor that knows a vocabulary and the word lists.
func New(v *vocab.Vocabulary, w *vocab.Words) *Extractor {
	x := &Extractor{Text: Text{vocab: v, lists: w}, rules: All, sure: map[lineForm]int{}, billed: map[int]int{}, bills: map[int]bool{}}
	x.lexicon = lexicon{vocab: v, words: w, triggers: newTriggers()}
	return x
}

// Extract returns what the note at path (relative, with slashes) says.
func (x *Extractor) Extract(path string, doc *markdown.Document) kg.Findings {
	x.file = path
	x.read(doc)
	x.candidates = x.candidates[:0]
	x.definitions = x.definitions[:0]
	x.posts = x.posts[:0]
	x.speaking = x.speaking[:0]
	x.lineups = x.lineups[:0]
	clear(x.sure)
	x.homes = nil
	x.codeAsked = 0
	x.field = fieldUnasked
	x.titles = x.titles[:0]
	x.covered = append(x.covered[:0], make([]int32, len(x.words))...)
	x.tongue.reset(len(doc.Blocks))
	x.countUsage()
	x.small = x.writtenSmall()
	x.context.reset(&x.Text)
	x.readLinks()

	x.proposeAll()
	x.dropHidden()
	x.settle()

	x.builder.begin(x, doc)
	return x.builder.findings()
}
