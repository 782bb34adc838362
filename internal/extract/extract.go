package extract

import (
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Extractor reads notes one after the other. Make one for each goroutine.
type Extractor struct {
	namer   Namer
	builder builder
	reader  reader
}

// New returns an extractor that knows a vocabulary and the word lists.
func New(v *vocab.Vocabulary, w *vocab.Words) *Extractor {
	return &Extractor{namer: newNamer(v, w)}
}

// Use restricts the extractor to some families of rules and returns it.
func (x *Extractor) Use(rules Rules) *Extractor {
	x.namer.rules = rules
	return x
}

// Extract returns what the note at path (relative, with slashes) says.
func (x *Extractor) Extract(path string, doc *markdown.Document) kg.Findings {
	x.namer.name(path, doc)
	x.builder.gather(&x.namer, doc)
	return x.builder.findings(x.reader.relations(&x.builder))
}
