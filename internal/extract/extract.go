package extract

import (
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Extractor reads notes one after the other. Make one for each goroutine.
type Extractor struct {
	vocab *vocab.Vocabulary
	words *vocab.Words

	rules       Rules
	scan        scan
	introduced  map[string]*vocab.Entry // link texts in lower case that lead to an entry's own address
	definitions []definition
	candidates  []candidate
	covered     []int32 // per word: 1 + index of the vocabulary's candidate that covers it, 0 for none
	matches     []vocab.Match
	line        []segment
	titles      []title
	context     context
	stats       wordStats
	groups      groups
	memo        memo
	trace       func(Verdict) // told of each decision, for --why; nil for nobody
}

// New returns an extractor that knows a vocabulary and the word lists.
func New(v *vocab.Vocabulary, w *vocab.Words) *Extractor {
	return &Extractor{vocab: v, words: w, rules: All}
}

// Extract returns what the note at path (relative, with slashes) says.
func (x *Extractor) Extract(path string, doc *markdown.Document) kg.Findings {
	x.scan.read(doc)
	x.candidates = x.candidates[:0]
	x.definitions = x.definitions[:0]
	x.titles = x.titles[:0]
	x.covered = append(x.covered[:0], make([]int32, len(x.scan.words))...)
	x.stats.count(&x.scan)
	x.context.reset(doc)
	x.readLinks()

	x.proposeAll()
	x.settle()

	b := builder{x: x, doc: doc, path: path}
	return b.findings()
}
